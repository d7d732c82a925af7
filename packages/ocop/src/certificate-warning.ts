import { expiresOn, firstDayWithout, type Certificate } from "./certificate";
import { renewalWarning } from "./renewal-warning";
import { certificateInForce } from "./star-in-force";
import { daysBetween, vietnamDay, type VietnamDay } from "./vietnam-day";

type Lifetime = Pick<Certificate, "status" | "issued_on" | "withdrawn_on" | "stars">;

/** Days after a star's end within which its seller is still told of it; later it is history. */
export const TOLD_OF_END_DAYS = 30;

/** Stands for the star's end: it comes after all warnings, as they count down. */
export const ENDED = -1;

export interface CertificateWarning<T> {
  certificate: T;
  /** The closest of 180, 90 and 30 days that is reached, or `ENDED`. */
  due: number;
}

/** The first day without effect: after 36 months, or that of the withdrawal. */
function endOf(certificate: Lifetime): VietnamDay {
  const end = firstDayWithout(certificate);
  const { withdrawn_on } = certificate;
  return withdrawn_on !== null && withdrawn_on < end ? withdrawn_on : end;
}

/**
 * What the seller of a product is to be told at `now`: that the certificate that gives its star ends soon, or
 * that the star has ended. Null while nothing is due: also for a certificate after which the next one
 * follows without a gap, and for a star that ended more than a month ago. Days turn at midnight in Việt Nam.
 *
 * @param certificates all that the product ever had; drafts count for nothing
 */
export function certificateWarning<T extends Lifetime>(
  certificates: readonly T[],
  now: Date,
): CertificateWarning<T> | null {
  const day = vietnamDay(now);
  const current = certificateInForce(certificates, day);
  if (current) {
    const due = renewalWarning(current, day);
    return due === null || isFollowed(current, certificates) ? null : { certificate: current, due };
  }
  const last = certificates
    .filter((one) => one.status !== "draft" && one.issued_on <= day)
    .toSorted((a, b) => endOf(b).localeCompare(endOf(a)))
    .at(0);
  return last && daysBetween(endOf(last), day) < TOLD_OF_END_DAYS
    ? { certificate: last, due: ENDED }
    : null;
}

function isFollowed(current: Lifetime, certificates: readonly Lifetime[]): boolean {
  return certificates.some(
    (one) =>
      one.status === "approved" &&
      one.issued_on <= firstDayWithout(current) &&
      expiresOn(one) > expiresOn(current),
  );
}
