import { formatDay } from "@/lib/format-day";
import type { DatedCertificate } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";

/** What a product's newest certificate means today, in one honest sentence; `undefined` = it never had one. */
export function certificateSentence(certificate: DatedCertificate | undefined): string {
  const { certificate: words } = messages;
  if (!certificate) return words.none;
  switch (certificate.state) {
    case "in_force":
    case "expiring":
      return words.inForce(certificate.stars);
    case "expired":
      return words.expired(formatDay(certificate.expires_on));
    case "withdrawn":
      return words.withdrawn(formatDay(certificate.withdrawn_on ?? certificate.issued_on));
    case "not_yet":
      return words.notYet(formatDay(certificate.issued_on));
    case "draft":
      return words.none;
  }
}
