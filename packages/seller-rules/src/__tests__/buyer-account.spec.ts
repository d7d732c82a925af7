import { addDays, startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import fc from "fast-check";
import {
  idleEndsCountFrom,
  idleSince,
  isIdle,
  ordersSince,
  SESSION_DAYS,
  sessionEnd,
} from "../buyer-account";

const NOW = new Date("2026-11-28T20:00:00+07:00");

it("shows orders of two years, by the calendar of Việt Nam", () => {
  expect(ordersSince(NOW, false)).toBe("2024-11-28");
  expect(ordersSince(new Date("2028-02-29T00:30:00+07:00"), false)).toBe("2026-02-28");
});

it("shows whoever comes after a silent account no more than a year, for as long as more could be shown", () => {
  expect(ordersSince(NOW, true)).toBe("2025-11-28");
  expect(idleEndsCountFrom(NOW)).toEqual(startOfVietnamDay(ordersSince(NOW, false)));
});

it("deletes an account after a year of silence, not a moment earlier", () => {
  const edge = startOfVietnamDay("2025-11-28");
  expect(isIdle(edge, NOW)).toBe(false);
  expect(isIdle(new Date(edge.getTime() - 1), NOW)).toBe(true);
});

it("never deletes an account on which a device may still be logged in", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
      (loggedInAt) => {
        const lastMoment = new Date(sessionEnd(loggedInAt).getTime() - 1);
        return !isIdle(loggedInAt, lastMoment);
      },
    ),
  );
});

it("ends a log-in after its days", () => {
  expect(vietnamDay(sessionEnd(NOW))).toBe(addDays("2026-11-28", SESSION_DAYS));
  expect(idleSince(NOW).toISOString()).toBe("2025-11-27T17:00:00.000Z");
});
