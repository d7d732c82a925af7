import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationView } from "../../applications/application-view";
import { Facts } from "../market/facts";
import { formatInstant } from "../market/format";
import { Section } from "../market/section";
import { IdentityForm } from "./identity-form";

const COLOURS = {
  unlinked: "red",
  pending: "orange",
  linked: "green",
  failed: "red",
  expired: "red",
} as const;

interface SellerIdentityProps {
  sellerId: string;
  identity: ApplicationView["identity"];
}

/** Whether the account is linked with an electronic identity, by which evidence, and until when it may sell. */
export const SellerIdentity = ({ sellerId, identity }: SellerIdentityProps) => {
  const { t } = useTranslation("market");
  const [reviewing, setReviewing] = useState(false);
  const { state, evidence, checked_at, closes_at, good_until, open } = identity;
  const facts = [
    { label: t("identity.evidence"), value: evidence },
    { label: t("identity.checkedAt"), value: checked_at && formatInstant(checked_at) },
    { label: t("identity.goodUntil"), value: good_until },
    { label: t("identity.closesAt"), value: closes_at && formatInstant(closes_at) },
  ];
  return (
    <Section
      title={t("identity.title")}
      action={
        <div className="flex items-center gap-2">
          <StatusBadge color={COLOURS[state]}>{t(`identityState.${state}`)}</StatusBadge>
          <Button size="small" variant="secondary" onClick={() => setReviewing(true)}>
            {t("identity.review")}
          </Button>
        </div>
      }
    >
      <Facts facts={facts.filter(({ value }) => value)} />
      {!open && (
        <Text size="small" className="text-ui-fg-error px-6 py-3">
          {t("identity.closed")}
        </Text>
      )}
      {reviewing && <IdentityForm sellerId={sellerId} onClose={() => setReviewing(false)} />}
    </Section>
  );
};
