import { certificateWarning, ENDED } from "../certificate-warning";

/** In force from 10/5/2024 to the end of 10/5/2027. */
const HELD = {
  status: "approved" as "approved" | "draft" | "withdrawn",
  issued_on: "2024-05-10",
  withdrawn_on: null as string | null,
  stars: 4 as 3 | 4,
};

function dueAt(instant: string, certificates = [HELD]): number | null {
  return certificateWarning(certificates, new Date(instant))?.due ?? null;
}

describe("What a seller is told of a star", () => {
  it.each([
    // 11/11/2026 is 180 days before the end; midnight in Việt Nam is 17:00 UTC of the day before.
    ["the minute before half a year is left", "2026-11-10T16:59:00Z", null],
    ["the minute from which half a year is left", "2026-11-10T17:00:00Z", 180],
    ["the minute before 90 days", "2027-02-08T16:59:00Z", 180],
    ["90 days", "2027-02-08T17:00:00Z", 90],
    ["the minute before 30 days", "2027-04-09T16:59:00Z", 90],
    ["30 days", "2027-04-09T17:00:00Z", 30],
    ["the last minute of the last day", "2027-05-10T16:59:59Z", 30],
    ["the first minute without the star", "2027-05-10T17:00:00Z", ENDED],
    ["a month later", "2027-06-09T17:00:00Z", null],
  ])("%s", (_when, instant, due) => {
    expect(dueAt(instant)).toBe(due);
  });

  it("is nothing when the next certificate follows without a gap", () => {
    const next = { ...HELD, issued_on: "2027-05-11" };
    expect(dueAt("2027-05-01T05:00:00Z", [HELD, next])).toBeNull();
    const late = { ...HELD, issued_on: "2027-05-12" };
    expect(dueAt("2027-05-01T05:00:00Z", [HELD, late])).toBe(30);
    expect(dueAt("2027-05-01T05:00:00Z", [HELD, { ...next, status: "draft" }])).toBe(30);
  });

  it("follows the renewed certificate, not the one before", () => {
    const renewed = { ...HELD, issued_on: "2027-03-01", stars: 3 as const };
    expect(dueAt("2027-05-10T17:00:00Z", [HELD, renewed])).toBeNull();
  });

  it("is the end on the day of a withdrawal", () => {
    const withdrawn = { ...HELD, status: "withdrawn" as const, withdrawn_on: "2026-06-01" };
    expect(dueAt("2026-05-31T16:59:00Z", [withdrawn])).toBeNull();
    expect(dueAt("2026-05-31T17:00:00Z", [withdrawn])).toBe(ENDED);
  });

  it("is nothing of a product that never had a star", () => {
    expect(dueAt("2026-05-31T17:00:00Z", [])).toBeNull();
    expect(dueAt("2026-05-31T17:00:00Z", [{ ...HELD, status: "draft" }])).toBeNull();
  });
});
