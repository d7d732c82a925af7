import { Switch, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { Section } from "../market/section";
import { useChange } from "../market/use-change";
import { useMarket } from "../market/use-market";

/** Whether the operator reads this seller's new products and risky changes before shoppers do. */
export const SellerPolicy = ({ seller }: { seller: SellerDetail }) => {
  const { t } = useTranslation("market");
  const path = `/admin/sellers/${seller.id}/listing-policy`;
  const { data } = useMarket<{ auto_approve: boolean }>(path);
  const change = useChange({ path, done: t("policy.saved") });
  return (
    <Section title={t("policy.title")}>
      <label htmlFor="auto-approve" className="flex items-start gap-4 px-6 py-4">
        <Switch
          id="auto-approve"
          className="shrink-0"
          checked={data?.auto_approve ?? false}
          disabled={!data || change.isPending}
          onCheckedChange={(auto_approve) => change.mutate({ auto_approve })}
        />
        <span>
          <Text as="span" size="small" weight="plus" className="block">
            {t("policy.auto")}
          </Text>
          <Text as="span" size="small" className="text-ui-fg-subtle">
            {t("policy.hint")}
          </Text>
        </span>
      </label>
    </Section>
  );
};
