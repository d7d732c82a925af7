/**
 * Hours that a new account waits before money goes to it, from the moment it was asked for. Whoever has taken
 * over a seller's log-in must wait that long, while every owner hears of it and any of them can stop it.
 */
export const BANK_CHANGE_WAIT_HOURS = 72;

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** What becomes of a change: the first two are open, the others are how it ends. */
export const BANK_CHANGE_STATUSES = [
  "waiting",
  "confirmed",
  "declined",
  "withdrawn",
  "in_force",
] as const;
export type BankChangeStatus = (typeof BANK_CHANGE_STATUSES)[number];

/** A change that may still take effect; a seller has one at a time. */
export const OPEN_BANK_CHANGE: readonly BankChangeStatus[] = ["waiting", "confirmed"];

const NEXT: Record<BankChangeStatus, readonly BankChangeStatus[]> = {
  waiting: ["confirmed", "declined", "withdrawn"],
  confirmed: ["declined", "withdrawn", "in_force"],
  declined: [],
  withdrawn: [],
  in_force: [],
};

/** Before this instant a change that was asked for at `askedAt` never takes effect. */
export function earliestBankChange(askedAt: Date): Date {
  return new Date(askedAt.getTime() + BANK_CHANGE_WAIT_HOURS * HOUR_MILLISECONDS);
}

/** Whether a change may become that: nothing skips the operator, nothing leads out of an end. */
export function mayBecome(from: BankChangeStatus, to: BankChangeStatus): boolean {
  return NEXT[from].includes(to);
}

/** Whether money goes to the new account at `now`: the operator has confirmed it and its time is over. */
export function isBankChangeDue(
  { status, not_before }: { status: BankChangeStatus; not_before: Date | string },
  now: Date,
): boolean {
  return mayBecome(status, "in_force") && now.getTime() >= new Date(not_before).getTime();
}

/** An account's number as messages, the log and people without the right see it: its last four, "••••2345". */
export function maskedAccount(account: string): string {
  return `••••${account.slice(-4)}`;
}
