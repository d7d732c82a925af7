import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { Facts } from "../market/facts";
import { formatDay } from "../market/format";
import { Section } from "../market/section";
import { useMarketLists } from "../market/use-market-lists";

interface CertificateFactsProps {
  certificate: CertificateRow;
}

/** The decision as it was written down, and its end or withdrawal. */
export const CertificateFacts = ({ certificate }: CertificateFactsProps) => {
  const { t } = useTranslation("market");
  const lists = useMarketLists();
  const set = lists.product_sets.find(({ id }) => id === certificate.product_set);
  const criteria = lists.criteria_versions.find(({ id }) => id === certificate.criteria_version);
  return (
    <Section title={t("certificates.decision")}>
      <Facts
        facts={[
          { label: t("certificate.number"), value: certificate.number },
          { label: t("certificate.decision_date"), value: formatDay(certificate.decision_date) },
          { label: t("certificate.issuing_body"), value: certificate.issuing_body },
          { label: t("certificate.issuing_level"), value: t(`level.${certificate.issuing_level}`) },
          { label: t("certificate.kind"), value: t(`certificateKind.${certificate.kind}`) },
          {
            label: t("certificate.criteria_version"),
            value: criteria?.instrument ?? certificate.criteria_version,
          },
          {
            label: t("certificate.product_set"),
            value: set ? `${set.id}. ${set.name}` : certificate.product_set,
          },
        ]}
      />
    </Section>
  );
};
