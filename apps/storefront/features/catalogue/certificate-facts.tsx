import { formatDay } from "@/lib/format-day";
import type { DatedCertificate } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";
import { Facts, type Fact } from "@/ui/facts";

/** Number, decision, body and dates of one certificate. */
export function CertificateFacts({ certificate }: { certificate: DatedCertificate }) {
  const { certificate: words } = messages;
  const facts: Fact[] = [
    { term: words.number, value: certificate.number },
    { term: words.decisionDate, value: formatDay(certificate.decision_date) },
    {
      term: words.body,
      value: `${certificate.issuing_body} (${words.level[certificate.issuing_level]})`,
    },
    { term: words.stars, value: words.starsValue(certificate.stars) },
    { term: words.kind, value: words.kinds[certificate.kind] },
    { term: words.issuedOn, value: formatDay(certificate.issued_on) },
    { term: words.expiresOn, value: formatDay(certificate.expires_on) },
    ...(certificate.withdrawn_on === null
      ? []
      : [{ term: words.withdrawnOn, value: formatDay(certificate.withdrawn_on) }]),
  ];
  return <Facts facts={facts} />;
}
