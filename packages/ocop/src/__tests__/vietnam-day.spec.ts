import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysBetween,
  isVietnamDay,
  startOfVietnamDay,
  vietnamDay,
} from "../vietnam-day";

const days = fc
  .integer({ min: 0, max: 36_500 })
  .map((offset) => new Date(Date.UTC(2000, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));

describe("vietnamDay", () => {
  it("turns at midnight in Việt Nam, not in Greenwich", () => {
    expect(vietnamDay(new Date("2026-11-23T16:59:59.999Z"))).toBe("2026-11-23");
    expect(vietnamDay(new Date("2026-11-23T17:00:00.000Z"))).toBe("2026-11-24");
  });

  it("agrees with Intl's calendar of Asia/Ho_Chi_Minh", () => {
    const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
    const instants = fc.date({
      min: new Date("2000-01-01T00:00:00Z"),
      max: new Date("2099-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(vietnamDay(instant)).toBe(format.format(instant));
      }),
    );
  });

  it("starts a day at its first instant", () => {
    fc.assert(
      fc.property(days, (day) => {
        const start = startOfVietnamDay(day);
        expect(vietnamDay(start)).toBe(day);
        expect(vietnamDay(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });
});

describe("isVietnamDay", () => {
  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-1-1", "", "x", null, 7])(
    "refuses %p",
    (text) => {
      expect(isVietnamDay(text)).toBe(false);
    },
  );

  it.each(["2024-02-29", "2000-02-29", "2025-12-31"])("accepts %s", (text) => {
    expect(isVietnamDay(text)).toBe(true);
  });

  it("knows that 1900 and 2100 are no leap years", () => {
    expect(isVietnamDay("1900-02-29")).toBe(false);
    expect(isVietnamDay("2100-02-29")).toBe(false);
  });
});

describe("addMonths", () => {
  it.each([
    ["2023-08-31", 1, "2023-09-30"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2023-12-15", 1, "2024-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2023-01-01", 0, "2023-01-01"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it("keeps the day of the month, or takes the last one", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const moved = addMonths(day, months);
        expect(isVietnamDay(moved)).toBe(true);
        if (moved.slice(8) === day.slice(8)) return;
        expect(moved.slice(8) < day.slice(8)).toBe(true);
        expect(addDays(moved, 1).slice(8)).toBe("01");
      }),
    );
  });

  it("throws on what is no day", () => {
    expect(() => addMonths("2025-02-30", 1)).toThrow(RangeError);
    expect(() => addDays("today", 1)).toThrow(RangeError);
  });
});

describe("daysBetween", () => {
  it("undoes addDays", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});
