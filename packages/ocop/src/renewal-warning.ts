import { expiresOn, type Certificate } from "./certificate";
import { certificateState } from "./star-in-force";
import { daysBetween, type VietnamDay } from "./vietnam-day";

/**
 * Days before its end at which a seller is warned of a certificate, the closest first. A new round of
 * assessment takes months, so the first warning comes half a year ahead.
 */
export const RENEWAL_WARNING_DAYS = [30, 90, 180] as const;
export type RenewalWarning = (typeof RENEWAL_WARNING_DAYS)[number];

type Lifetime = Pick<Certificate, "status" | "issued_on" | "withdrawn_on">;

/**
 * Days of a certificate's life after `day`: 0 on its last day. Null when it is not in force on that day.
 */
export function daysLeft(certificate: Lifetime, day: VietnamDay): number | null {
  const state = certificateState(certificate, day);
  return state === "in_force" || state === "expiring"
    ? daysBetween(day, expiresOn(certificate))
    : null;
}

/** The closest warning that has been reached; null for more than half a year, or when it is not in force. */
export function renewalWarning(certificate: Lifetime, day: VietnamDay): RenewalWarning | null {
  const left = daysLeft(certificate, day);
  return left === null ? null : (RENEWAL_WARNING_DAYS.find((days) => left <= days) ?? null);
}
