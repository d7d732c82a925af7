import { addDays, addMonths, type VietnamDay } from "./vietnam-day";
import { ruleInForce, type DatedRule } from "./rule-in-force";

export type Stars = 3 | 4 | 5;
export type IssuingLevel = "district" | "province" | "ministry";
/** Cấp mới, cấp lại, nâng hạng. */
export type CertificateKind = "new" | "renewal" | "upgrade";
export type CertificateStatus = "draft" | "approved" | "withdrawn";

/** The decision that gives one product its stars. The star belongs to the product, never to its seller. */
export interface Certificate {
  /** Number of the decision or certificate as printed, e.g. "4011/QĐ-UBND". */
  number: string;
  decision_date: VietnamDay;
  /** First day of the certificate's life. */
  issued_on: VietnamDay;
  /** Name of the body, e.g. "Ủy ban nhân dân tỉnh Quảng Ninh". */
  issuing_body: string;
  issuing_level: IssuingLevel;
  stars: Stars;
  kind: CertificateKind;
  /** Id of one of CRITERIA_VERSIONS, e.g. "148/2023". */
  criteria_version: string;
  /** Product set 1–26. */
  product_set: number;
  status: CertificateStatus;
  /** The first day without effect, when withdrawn. */
  withdrawn_on: VietnamDay | null;
}

interface ValidityRule extends DatedRule {
  readonly months: number;
}

/**
 * How long a certificate lives, by the day it was issued. All three sets of criteria say 36 months;
 * a later one that says otherwise is added here and leaves older certificates as they are.
 */
export const VALIDITY_RULES: readonly ValidityRule[] = [
  { from: "2019-08-21", instrument: "Quyết định 1048/QĐ-TTg ngày 21/8/2019", months: 36 },
  { from: "2023-02-24", instrument: "Quyết định 148/QĐ-TTg ngày 24/2/2023", months: 36 },
  { from: "2025-07-06", instrument: "Quyết định 1489/QĐ-TTg ngày 6/7/2025", months: 36 },
];

/**
 * The last day on which the certificate is in force (inclusive): `issued_on` plus the months that its
 * rule gives, the end of a term in months as the Civil Code 2015 counts it (article 148: the same day
 * of the last month, or that month's last day). Withdrawal is not considered here. Throws RangeError when
 * `issued_on` is no day or lies before the programme's first criteria (21/8/2019).
 */
export function expiresOn(certificate: Pick<Certificate, "issued_on">): VietnamDay {
  const { months } = ruleInForce(VALIDITY_RULES, certificate.issued_on);
  return addMonths(certificate.issued_on, months);
}

/** The first day on which the certificate no longer counts, were it never withdrawn. */
export function firstDayWithout(certificate: Pick<Certificate, "issued_on">): VietnamDay {
  return addDays(expiresOn(certificate), 1);
}
