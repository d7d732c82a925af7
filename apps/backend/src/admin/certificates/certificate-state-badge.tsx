import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";

const COLOURS = {
  draft: "blue",
  in_force: "green",
  expiring: "orange",
  expired: "grey",
  withdrawn: "red",
  not_yet: "purple",
} as const;

interface CertificateStateBadgeProps {
  certificate: Pick<CertificateRow, "state" | "days_left" | "stars">;
  withStars?: boolean;
}

/** What a certificate is today, with the days it has left when they are few. */
export const CertificateStateBadge = ({ certificate, withStars }: CertificateStateBadgeProps) => {
  const { t } = useTranslation("market");
  const { state, days_left: days, stars } = certificate;
  const ending = days === 0 ? t("state.lastDay") : t("state.expiring", { days });
  const text = state === "expiring" ? ending : t(`state.${state}`);
  return (
    <StatusBadge color={COLOURS[state]}>
      {withStars ? `${t("common.stars", { count: stars })} · ${text}` : text}
    </StatusBadge>
  );
};
