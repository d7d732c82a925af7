import fc from "fast-check";
import { addWorkingMinutes } from "../add-working-minutes";
import { dayOf, instantAt, weekdayOf } from "../calendar-day";
import { PUBLIC_HOLIDAYS } from "../public-holidays";
import { restDays } from "../rest-days";
import { USUAL_WEEK, type WorkingWeek } from "../working-week";

const OFF = restDays(USUAL_WEEK, PUBLIC_HOLIDAYS);

/** An instant by the clock of Việt Nam, e.g. "2026-11-26 09:30". */
function at(text: string): Date {
  return new Date(`${text.replace(" ", "T")}:00+07:00`);
}

function after(start: string, hours: number): string {
  const end = addWorkingMinutes(at(start), hours * 60, USUAL_WEEK, OFF);
  return new Date(end.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
}

describe("a deadline of eight working hours", () => {
  it.each([
    ["within a day", "2026-11-26 08:00", "2026-11-26 16:00"],
    ["to the last minute of a day", "2026-11-26 09:00", "2026-11-26 17:00"],
    ["over a night", "2026-11-26 09:01", "2026-11-27 07:01"],
    ["from before the morning", "2026-11-26 03:00", "2026-11-26 15:00"],
    ["from the evening", "2026-11-26 22:00", "2026-11-27 15:00"],
    ["over a Sunday", "2026-11-28 16:00", "2026-11-30 14:00"],
    ["from a Sunday", "2026-11-29 10:00", "2026-11-30 15:00"],
    ["over the New Year", "2026-12-31 15:00", "2027-01-02 13:00"],
    ["over Tết 2026", "2026-02-14 16:00", "2026-02-21 14:00"],
    ["from the night of Tết", "2027-02-05 23:59", "2027-02-11 15:00"],
    ["from 30/4", "2026-04-30 08:00", "2026-05-02 15:00"],
    ["over a holiday made up for on Monday", "2026-04-25 16:00", "2026-04-28 14:00"],
  ])("ends at the minute %s", (_name, start, end) => {
    expect(after(start, 8)).toBe(end);
  });
});

describe("days off", () => {
  it("are eleven by law in each year, and more where one falls on a Sunday", () => {
    for (let year = 2026; year <= 2030; year += 1) {
      const ofYear = PUBLIC_HOLIDAYS.filter(({ day }) => day.startsWith(String(year)));
      expect([year, new Set(ofYear.map(({ day }) => day)).size]).toEqual([year, 11]);
    }
    expect(OFF.has("2026-04-27")).toBe(true);
    // The second day of Tết 2027 is a Sunday; Monday and Tuesday are holidays already.
    expect(OFF.has("2027-02-10")).toBe(true);
  });
});

const week: fc.Arbitrary<WorkingWeek> = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    hours: fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ weekdays, hours }) => {
    const [opensAt = 0, closesAt = 0] = hours.toSorted((a, b) => a - b);
    return { weekdays, opensAt, closesAt };
  });

const start = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2029-12-31T00:00:00Z"),
  noInvalidDate: true,
});

describe("any working week", () => {
  it("has a deadline within its hours, never on a day off", () => {
    fc.assert(
      fc.property(week, start, fc.integer({ min: 1, max: 2_000 }), (hours, from, minutes) => {
        const off = restDays(hours, PUBLIC_HOLIDAYS);
        const end = addWorkingMinutes(from, minutes, hours, off);
        const day = dayOf(end);
        const closes = instantAt(day, hours.closesAt);
        // Closing time at midnight is the first instant of the next day.
        const workingDay =
          hours.closesAt === 1440 && +end === +instantAt(day, 0) ? dayOf(new Date(+end - 1)) : day;
        expect(hours.weekdays).toContain(weekdayOf(workingDay));
        expect(off.has(workingDay)).toBe(false);
        expect(+end).toBeGreaterThan(+from);
        expect(workingDay !== day || +end <= +closes).toBe(true);
      }),
    );
  });

  it("takes as long in two parts as in one", () => {
    const minutes = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(week, start, minutes, minutes, (hours, from, first, second) => {
        const off = restDays(hours, PUBLIC_HOLIDAYS);
        const half = addWorkingMinutes(from, first, hours, off);
        expect(addWorkingMinutes(half, second, hours, off)).toEqual(
          addWorkingMinutes(from, first + second, hours, off),
        );
      }),
    );
  });

  it("is gone through for as long as it takes: a minute a week makes 600 in eleven years", () => {
    const hours = { weekdays: [1], opensAt: 0, closesAt: 1 };
    const end = addWorkingMinutes(at("2026-01-01 07:00"), 600, hours, new Set());
    expect(end).toEqual(new Date(at("2026-01-05 00:01").getTime() + 599 * 7 * 86_400_000));
  });

  it.each<[number, Partial<WorkingWeek>]>([
    [-1, {}],
    [10, { opensAt: 600, closesAt: 600 }],
    [10, { weekdays: [] }],
  ])("refuses %i minutes of %j", (minutes, part) => {
    expect(() => addWorkingMinutes(new Date(), minutes, { ...USUAL_WEEK, ...part }, OFF)).toThrow(
      RangeError,
    );
  });
});
