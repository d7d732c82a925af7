import { useTranslation } from "react-i18next";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { Section } from "../market/section";
import { useMarket } from "../market/use-market";
import { CertificateLinks } from "./certificate-links";

/** What else certified the same product: the last one, or the next draft. */
export const OtherCertificates = ({ certificate }: { certificate: CertificateRow }) => {
  const { t } = useTranslation("market");
  const { data } = useMarket<{ certificates: CertificateRow[] }>(
    `/admin/certificates?limit=100&product_id=${certificate.product_id}`,
  );
  const others = data?.certificates.filter(({ id }) => id !== certificate.id) ?? [];
  return (
    <Section title={t("certificates.other")}>
      <CertificateLinks certificates={others} none={t("certificates.noOther")} />
    </Section>
  );
};
