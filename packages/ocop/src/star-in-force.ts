import { expiresOn, type Certificate, type Stars } from "./certificate";
import { daysBetween, type VietnamDay } from "./vietnam-day";

/** Days before its end from which a certificate is shown as expiring. */
export const EXPIRING_DAYS = 90;

export type CertificateState =
  "draft" | "in_force" | "expiring" | "expired" | "withdrawn" | "not_yet";

type Lifetime = Pick<Certificate, "status" | "issued_on" | "withdrawn_on">;

/**
 * The certificate that gives the product its star on `day`: approved, issued on or before it, not past
 * its last day, and not withdrawn on or before it (one withdrawn later still counted on that day). Of
 * several the one issued last; of several issued on one day the highest star. Null when there is none.
 * `day` is a day in Việt Nam's time: at midnight there the answer changes by itself.
 */
export function certificateInForce<T extends Lifetime & Pick<Certificate, "stars">>(
  certificates: readonly T[],
  day: VietnamDay,
): T | null {
  let best: T | null = null;
  for (const certificate of certificates) {
    if (counts(certificate, day) && (!best || outranks(certificate, best))) best = certificate;
  }
  return best;
}

/** The stars that a product carries on `day`, or null: then neither star nor OCOP mark may be shown. */
export function starInForce(
  certificates: readonly (Lifetime & Pick<Certificate, "stars">)[],
  day: VietnamDay,
): Stars | null {
  return certificateInForce(certificates, day)?.stars ?? null;
}

/**
 * What one certificate is on `day`. `expiring` is in force with at most 90 days left, its last day
 * included. A withdrawal counts from `withdrawn_on`; an earlier day sees the certificate as it was then.
 */
export function certificateState(certificate: Lifetime, day: VietnamDay): CertificateState {
  if (certificate.status === "draft") return "draft";
  if (isWithdrawn(certificate, day)) return "withdrawn";
  if (day < certificate.issued_on) return "not_yet";
  const daysLeft = daysBetween(day, expiresOn(certificate));
  if (daysLeft < 0) return "expired";
  return daysLeft <= EXPIRING_DAYS ? "expiring" : "in_force";
}

function counts(certificate: Lifetime, day: VietnamDay): boolean {
  const state = certificateState(certificate, day);
  return state === "in_force" || state === "expiring";
}

function isWithdrawn(certificate: Lifetime, day: VietnamDay): boolean {
  if (certificate.status !== "withdrawn") return false;
  return certificate.withdrawn_on === null || certificate.withdrawn_on <= day;
}

function outranks<T extends Lifetime & Pick<Certificate, "stars">>(a: T, b: T): boolean {
  if (a.issued_on !== b.issued_on) return a.issued_on > b.issued_on;
  return a.stars > b.stars;
}
