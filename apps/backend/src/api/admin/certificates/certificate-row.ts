import { expiresOn } from "@cho-lang/ocop/certificate";
import { certificateState, type CertificateState } from "@cho-lang/ocop/star-in-force";
import { daysBetween, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { LoadedCertificate } from "../../../certificates/loaded-certificate";

export interface CertifiedProduct {
  id: string;
  title: string;
  handle: string;
  seller: { id: string; name: string } | null;
}

/** A certificate as the operator sees it on one day. */
export interface CertificateRow extends LoadedCertificate {
  state: CertificateState;
  /** Last day in force, were it not withdrawn. */
  expires_on: VietnamDay;
  /** Days from today to that day; 0 on the last one, negative after it. */
  days_left: number;
  /** Null when the product was deleted. */
  product: CertifiedProduct | null;
}

export function toCertificateRow(
  certificate: LoadedCertificate,
  product: CertifiedProduct | null,
  today: VietnamDay,
): CertificateRow {
  const expires = expiresOn(certificate);
  return {
    ...certificate,
    state: certificateState(certificate, today),
    expires_on: expires,
    days_left: daysBetween(today, expires),
    product,
  };
}
