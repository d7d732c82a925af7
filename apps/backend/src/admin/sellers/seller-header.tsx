import { Badge, Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { formatDay } from "../market/format";
import { SellerActions } from "./seller-actions";
import { SellerForm } from "./seller-form";
import { SellerStatusBadge } from "./seller-status-badge";

/** Who this is, in which status and why, and what can be done about it. */
export const SellerHeader = ({ seller }: { seller: SellerDetail }) => {
  const { t } = useTranslation("market");
  const [editing, setEditing] = useState(false);
  return (
    <Container className="flex flex-col gap-4 md:flex-row md:items-start md:justify-between">
      <div className="flex flex-col gap-y-2">
        <Heading>{seller.name}</Heading>
        <div className="flex flex-wrap items-center gap-2">
          <SellerStatusBadge status={seller.status} />
          {seller.demonstration && <Badge size="2xsmall">{t("common.demonstration")}</Badge>}
          <Text size="small" className="text-ui-fg-subtle">
            {t(`kind.${seller.kind}`)} · {seller.commune}
          </Text>
        </div>
        {seller.notice && (
          <Text size="small" className="text-ui-fg-error">
            {t(`sellers.notice.${seller.notice.status}`, { day: formatDay(seller.notice.from) })}
            {" · "}
            {t("sellers.reason")}: {seller.notice.reason}
          </Text>
        )}
        {seller.status_reason && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("sellers.reason")}: {seller.status_reason}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-2">
        <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
          {t("sellers.edit")}
        </Button>
        <SellerActions seller={seller} />
      </div>
      {editing && (
        <SellerForm
          seller={seller}
          onClose={() => setEditing(false)}
          onSaved={() => setEditing(false)}
        />
      )}
    </Container>
  );
};
