import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ClaimPage, ClaimRow } from "../../api/admin/certificate-claims/list-claims";
import { formatInstant } from "../market/format";
import { Section } from "../market/section";
import { useMarket } from "../market/use-market";
import { ClaimReview } from "./claim-review";

/** Decisions that sellers sent in and that wait, the oldest first; nothing while none does. */
export const ClaimInbox = () => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState<ClaimRow | null>(null);
  const { data } = useMarket<ClaimPage>("/admin/certificate-claims?limit=100");
  if (!data || data.pending === 0) {
    return null;
  }
  return (
    <Section title={t("claims.title", { count: data.pending })}>
      <ul className="divide-y">
        {data.claims.map((claim) => (
          <li key={claim.id} className="flex items-center justify-between gap-4 px-6 py-3">
            <span className="min-w-0">
              <Text size="small" weight="plus" className="break-words">
                {claim.decision.number ?? t("claims.onlyPhoto")}
                {claim.decision.stars === null
                  ? ""
                  : ` · ${t("common.stars", { count: claim.decision.stars })}`}
              </Text>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {claim.seller.name} · {claim.products.map(({ title }) => title).join(", ")}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {claim.sent_by} · {formatInstant(claim.sent_at)}
              </Text>
            </span>
            <Button size="small" variant="secondary" onClick={() => setOpen(claim)}>
              {t("claims.review")}
            </Button>
          </li>
        ))}
      </ul>
      {open && <ClaimReview claim={open} onClose={() => setOpen(null)} />}
    </Section>
  );
};
