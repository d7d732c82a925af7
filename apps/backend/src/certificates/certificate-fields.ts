import type { CertificateKind, IssuingLevel, Stars } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** What the operator copies from a decision into a certificate. */
export interface CertificateFields {
  product_id: string;
  /** As printed, e.g. "4011/QĐ-UBND". */
  number: string;
  decision_date: VietnamDay;
  /** First day of its 36 months. */
  issued_on: VietnamDay;
  issuing_body: string;
  issuing_level: IssuingLevel;
  stars: Stars;
  kind: CertificateKind;
  /** Id of one of the criteria versions, e.g. "148/2023". */
  criteria_version: string;
  /** Product set 1–26. */
  product_set: number;
}
