import { daysLeft, renewalWarning } from "../renewal-warning";
import { addDays } from "../vietnam-day";

const CERTIFICATE = {
  status: "approved" as const,
  issued_on: "2024-03-15",
  withdrawn_on: null,
};
/** Thirty-six months later, the day itself included. */
const LAST = "2027-03-15";

describe("the warning before a certificate ends", () => {
  it.each([
    [181, null],
    [180, 180],
    [91, 180],
    [90, 90],
    [31, 90],
    [30, 30],
    [0, 30],
  ])("with %i days left is %j", (left, warning) => {
    const day = addDays(LAST, -left);
    expect(daysLeft(CERTIFICATE, day)).toBe(left);
    expect(renewalWarning(CERTIFICATE, day)).toBe(warning);
  });

  it("is none the day after, before its first day, and for one that was withdrawn", () => {
    expect(renewalWarning(CERTIFICATE, addDays(LAST, 1))).toBeNull();
    expect(renewalWarning(CERTIFICATE, "2024-03-14")).toBeNull();
    const withdrawn = { ...CERTIFICATE, status: "withdrawn" as const, withdrawn_on: "2027-03-01" };
    expect(renewalWarning(withdrawn, "2027-03-01")).toBeNull();
    expect(renewalWarning(withdrawn, "2027-02-28")).toBe(30);
  });
});
