import { answerBy, decideBy } from "../complaint-deadlines";

describe("the clocks of a complaint", () => {
  it("count working days, without Sundays", () => {
    // Friday 27 November 2026, ten o'clock: three working days later it is Tuesday, ten o'clock.
    expect(answerBy(new Date("2026-11-27T03:00:00Z")).toISOString()).toBe(
      "2026-12-01T03:00:00.000Z",
    );
    expect(decideBy(new Date("2026-11-27T03:00:00Z")).toISOString()).toBe(
      "2026-12-05T03:00:00.000Z",
    );
  });

  it("stand still at night and over Tết", () => {
    // Saturday evening; Monday to Wednesday are the days, the third of them to its end.
    expect(answerBy(new Date("2026-11-28T12:00:00Z")).toISOString()).toBe(
      "2026-12-02T10:00:00.000Z",
    );
    // Thursday 4 February 2027 before Tết: the rest of it, then from the tenth on.
    expect(answerBy(new Date("2027-02-04T00:00:00Z")).getTime()).toBeGreaterThan(
      Date.parse("2027-02-10T00:00:00Z"),
    );
  });
});
