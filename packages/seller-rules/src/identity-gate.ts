import type { DatedRule } from "@cho-lang/ocop/rule-in-force";
import { startOfVietnamDay, vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";

/**
 * Where the linking of a seller's account with the electronic identity stands: nothing done; asked for;
 * done; refused; done, but no longer good.
 */
export const IDENTITY_STATES = ["unlinked", "pending", "linked", "failed", "expired"] as const;
export type IdentityState = (typeof IDENTITY_STATES)[number];

interface IdentityRule extends DatedRule {
  /** The first day on which an older account that is not linked may not sell. */
  readonly older_accounts_stop_on: VietnamDay;
  /** The days on which such an account's owners are written to, the earliest first; ours, not the law's. */
  readonly older_accounts_warned_on: readonly VietnamDay[];
  /** What is not certain of it, and until when it was looked up. */
  readonly note: string;
}

/** Since when accounts must be linked with the electronic identity before they sell. */
export const IDENTITY_RULE: IdentityRule = {
  from: "2026-09-28",
  instrument:
    "Nghị định 320/2026/NĐ-CP ngày 13/8/2026 (khoản 9 Điều 40 Nghị định 69/2024/NĐ-CP); Nghị định 248/2026/NĐ-CP, điều 52 khoản 2",
  older_accounts_stop_on: "2027-01-01",
  // With the rule itself, a month before the stop, and while the operator has working days left to look.
  older_accounts_warned_on: ["2026-09-28", "2026-12-01", "2026-12-22"],
  note:
    'The decree has older accounts linked "chậm nhất trước 31/12/2026": by the letter 31/12/2026 may ' +
    "be a day too late already. Decree 248/2026 sets the duty from 1/1/2027, which is taken here. To be " +
    "compared with the signed text; the state of 23/11/2026.",
};

export interface StoredIdentity {
  readonly state: Exclude<IdentityState, "expired">;
  /** Last day on which a link is good; null while it has no end. */
  readonly good_until: VietnamDay | null;
}

/** The state at `now`: a link is expired from the day after its last one on. */
export function identityState(stored: StoredIdentity, now: Date): IdentityState {
  const over = stored.good_until !== null && stored.good_until < vietnamDay(now);
  return stored.state === "linked" && over ? "expired" : stored.state;
}

export interface IdentityGate {
  state: IdentityState;
  /** May sell, as far as the identity goes. */
  open: boolean;
  /** The instant from which it is closed unless it is linked; null when that is no question (any more). */
  closes_at: Date | null;
}

/**
 * Whether an account may sell. One made before the rule came into force may until its last day is over in
 * Việt Nam, linked or not; one made since, only while it is linked.
 *
 * @param madeAt when the seller's account was made
 */
export function identityGate(stored: StoredIdentity, madeAt: Date, now: Date): IdentityGate {
  const state = identityState(stored, now);
  if (state === "linked") return { state, open: true, closes_at: null };
  const older = madeAt < startOfVietnamDay(IDENTITY_RULE.from);
  const stop = startOfVietnamDay(IDENTITY_RULE.older_accounts_stop_on);
  const open = now < startOfVietnamDay(IDENTITY_RULE.from) || (older && now < stop);
  return { state, open, closes_at: open && older ? stop : null };
}

/**
 * The day of warning that has come last for an account which will be stopped and whose owner has something
 * to do about it; null for every other, also while the operator looks at what she sent.
 *
 * @param madeAt when the seller's account was made
 */
export function identityWarning(
  stored: StoredIdentity,
  madeAt: Date,
  now: Date,
): VietnamDay | null {
  const { state, closes_at } = identityGate(stored, madeAt, now);
  const today = vietnamDay(now);
  return closes_at === null || state === "pending"
    ? null
    : (IDENTITY_RULE.older_accounts_warned_on.findLast((day) => day <= today) ?? null);
}
