import fc from "fast-check";
import {
  BANK_CHANGE_STATUSES,
  earliestBankChange,
  isBankChangeDue,
  maskedAccount,
  mayBecome,
  OPEN_BANK_CHANGE,
  type BankChangeStatus,
} from "../bank-change";

const ASKED = new Date("2026-11-26T09:30:00+07:00");

function dueAt(instant: string, status: BankChangeStatus = "confirmed"): boolean {
  return isBankChangeDue({ status, not_before: earliestBankChange(ASKED) }, new Date(instant));
}

describe("a change of the bank account", () => {
  it("takes effect after three days, to the minute, across a month's end too", () => {
    expect(dueAt("2026-11-29T09:29:59.999+07:00")).toBe(false);
    expect(dueAt("2026-11-29T09:30:00+07:00")).toBe(true);
    const late = earliestBankChange(new Date("2026-12-30T23:59:00+07:00"));
    expect(late).toEqual(new Date("2027-01-02T23:59:00+07:00"));
  });

  it.each(BANK_CHANGE_STATUSES.filter((status) => status !== "confirmed"))(
    "never takes effect while it is %s, however long it waits",
    (status) => {
      expect(dueAt("2027-11-29T09:30:00+07:00", status)).toBe(false);
    },
  );

  it("goes nowhere from an end, and reaches its effect through the operator alone", () => {
    const status = fc.constantFrom(...BANK_CHANGE_STATUSES);
    fc.assert(
      fc.property(fc.array(status, { maxLength: 8 }), (wishes) => {
        const way = wishes.reduce<BankChangeStatus[]>(
          (past, next) => (mayBecome(past.at(-1) ?? "waiting", next) ? [...past, next] : past),
          ["waiting"],
        );
        const ends = way.filter((one) => !OPEN_BANK_CHANGE.includes(one));
        expect(ends.length).toBeLessThanOrEqual(1);
        expect(ends).toEqual(way.slice(way.length - ends.length));
        expect(way.includes("in_force")).toBe(way.join() === "waiting,confirmed,in_force");
      }),
    );
  });
});

describe("maskedAccount", () => {
  it("tells four signs of a number and not how long it is", () => {
    expect(maskedAccount("8000205012345")).toBe("••••2345");
    const number = fc.stringMatching(/^[0-9A-Z]{6,19}$/);
    fc.assert(
      fc.property(number, (account) => {
        expect(maskedAccount(account)).toHaveLength(8);
        expect(maskedAccount(account)).not.toContain(account.slice(-5));
      }),
    );
  });
});
