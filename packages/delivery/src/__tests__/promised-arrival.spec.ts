import { daysBetween } from "@cho-lang/ocop/vietnam-day";
import fc from "fast-check";
import { promisedArrival, type Departure } from "../promised-arrival";

const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6];
const NONE: ReadonlySet<string> = new Set();

/** 2026-11-30 is a Monday. @param clock of Việt Nam */
function departs(day: string, clock: string, more: Partial<Departure> = {}): Departure {
  return {
    placed_at: new Date(`${day}T${clock}+07:00`),
    cutoff: null,
    weekdays: MONDAY_TO_SATURDAY,
    holidays: NONE,
    sends_from: null,
    ...more,
  };
}

const oneToTwo = { least: 1, most: 2 };

describe("promisedArrival", () => {
  it.each([
    ["at ten in the morning, the usual cut-off", "10:00:59", "2026-11-30", "2026-12-01"],
    ["a minute later", "10:01:00", "2026-12-01", "2026-12-02"],
    ["just after midnight", "00:00:00", "2026-11-30", "2026-12-01"],
    ["just before midnight", "23:59:59", "2026-12-01", "2026-12-02"],
  ])("counts an order placed %s", (_, clock, hand_over_on, from) => {
    const arrival = promisedArrival(departs("2026-11-30", clock), oneToTwo, null);
    expect(arrival).toMatchObject({ hand_over_on, from });
  });

  it("follows the goods' own cut-off and days", () => {
    const own = { cutoff: "07:00", weekdays: [2, 5] };
    expect(promisedArrival(departs("2026-12-01", "07:30", own), oneToTwo, null)).toEqual({
      hand_over_on: "2026-12-04",
      from: "2026-12-05",
      to: "2026-12-07",
    });
  });

  it("neither hands over nor brings anything on a holiday, and brings nothing on a Sunday", () => {
    const holidays = new Set(["2026-11-30", "2026-12-02"]);
    expect(promisedArrival(departs("2026-11-30", "08:00", { holidays }), oneToTwo, null)).toEqual({
      hand_over_on: "2026-12-01",
      // A day on which the carrier stands still is none of its days.
      from: "2026-12-03",
      to: "2026-12-04",
    });
    const saturday = promisedArrival(departs("2026-12-05", "08:00"), { least: 1, most: 1 }, null);
    expect(saturday?.to).toBe("2026-12-07");
  });

  it("has nothing arrive on the first day after Tết that is not on its way yet", () => {
    const tet = [
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-02-09",
      "2027-02-10",
    ];
    const before = departs("2027-02-04", "08:00", { holidays: new Set(tet) });
    expect(promisedArrival(before, { least: 3, most: 4 }, null)).toEqual({
      hand_over_on: "2027-02-04",
      from: "2027-02-13",
      to: "2027-02-15",
    });
    // What bears five days leaves when Tết is over.
    expect(promisedArrival(before, { least: 3, most: 4 }, 5)?.hand_over_on).toBe("2027-02-11");
  });

  it("does not let goods spend a Sunday on the way that they do not bear", () => {
    const saturday = departs("2026-12-05", "08:00");
    expect(promisedArrival(saturday, { least: 1, most: 1 }, 1)).toEqual({
      hand_over_on: "2026-12-07",
      from: "2026-12-08",
      to: "2026-12-08",
    });
  });

  it("waits until its seller sends again", () => {
    const pause = departs("2026-11-30", "08:00", { sends_from: "2026-12-10" });
    expect(promisedArrival(pause, oneToTwo, null)?.hand_over_on).toBe("2026-12-10");
  });

  it("has no day for goods that leave on Saturdays only and bear one day", () => {
    const saturdays = departs("2026-11-30", "08:00", { weekdays: [6] });
    expect(promisedArrival(saturdays, { least: 1, most: 1 }, 1)).toBeNull();
  });

  it("is brought by her own rider on the day on which he leaves, Sundays too", () => {
    const sunday = departs("2026-12-06", "08:00", { weekdays: [7] });
    expect(promisedArrival(sunday, { least: 0, most: 0 }, 1)?.to).toBe("2026-12-06");
  });

  it("never promises a day off, nor more days on the way than goods bear, nor the past", () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => new Date(1_780_000_000_000 + days * 86_400_000));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 86_399_999 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 })),
        fc.option(fc.integer({ min: 1, max: 6 })),
        (start, time, weekdays, [least, more], bears) => {
          const placed_at = new Date(start.getTime() + time);
          const today = new Date(placed_at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
          const arrival = promisedArrival(
            { placed_at, cutoff: null, weekdays, holidays: NONE, sends_from: null },
            { least, most: least + more },
            bears,
          );
          if (arrival) {
            expect(arrival.hand_over_on >= today).toBe(true);
            expect(arrival.from <= arrival.to).toBe(true);
            expect(daysBetween(arrival.hand_over_on, arrival.from)).toBeGreaterThanOrEqual(least);
            expect([arrival.from, arrival.to].map((on) => new Date(on).getUTCDay())).not.toContain(
              0,
            );
            expect(daysBetween(arrival.hand_over_on, arrival.to)).toBeLessThanOrEqual(bears ?? 30);
          } else {
            expect(bears).not.toBeNull();
          }
        },
      ),
    );
  });
});
