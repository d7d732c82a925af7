import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { Facts } from "../market/facts";
import { formatDay } from "../market/format";
import { Section } from "../market/section";
import { CertificateStateBadge } from "./certificate-state-badge";

/** From when to when it counts, and the decision that ended it early if there is one. */
export const CertificateValidity = ({ certificate }: { certificate: CertificateRow }) => {
  const { t } = useTranslation("market");
  const none = t("common.none");
  const withdrawal = [
    {
      label: t("certificate.withdrawn_on"),
      value: certificate.withdrawn_on ? formatDay(certificate.withdrawn_on) : none,
    },
    {
      label: t("certificate.withdrawal_decision"),
      value: certificate.withdrawal_decision ?? none,
    },
    { label: t("certificate.withdrawal_reason"), value: certificate.withdrawal_reason ?? none },
  ];
  return (
    <Section title={t("certificates.validity")}>
      <Facts
        facts={[
          {
            label: t("certificate.state"),
            value: <CertificateStateBadge certificate={certificate} />,
          },
          { label: t("certificate.issued_on"), value: formatDay(certificate.issued_on) },
          { label: t("certificate.expires_on"), value: formatDay(certificate.expires_on) },
          ...(certificate.status === "withdrawn" ? withdrawal : []),
        ]}
      />
    </Section>
  );
};
