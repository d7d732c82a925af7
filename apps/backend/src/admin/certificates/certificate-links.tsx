import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { CertificateStateBadge } from "./certificate-state-badge";

interface CertificateLinksProps {
  certificates: CertificateRow[];
  /** Said when there are none. */
  none: string;
}

/** Certificates as a short list that leads to each. */
export const CertificateLinks = ({ certificates, none }: CertificateLinksProps) => {
  if (certificates.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {none}
      </Text>
    );
  }
  return certificates.map((certificate) => (
    <div key={certificate.id} className="flex flex-col items-start gap-2 px-6 py-3">
      <Link
        className="txt-compact-small text-ui-fg-interactive"
        to={`/certificates/${certificate.id}`}
      >
        {certificate.number}
      </Link>
      <CertificateStateBadge certificate={certificate} withStars />
    </div>
  ));
};
