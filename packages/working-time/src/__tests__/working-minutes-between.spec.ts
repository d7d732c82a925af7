import fc from "fast-check";
import { addWorkingMinutes } from "../add-working-minutes";
import { USUAL_REST_DAYS } from "../usual-calendar";
import { workingMinutesBetween } from "../working-minutes-between";
import { USUAL_WEEK } from "../working-week";

/** By the clock of Việt Nam, e.g. "2026-11-26 09:30". */
function minutes(from: string, to: string): number {
  const at = (text: string) => new Date(`${text.replace(" ", "T")}+07:00`);
  return workingMinutesBetween(at(from), at(to), USUAL_WEEK, USUAL_REST_DAYS);
}

describe("workingMinutesBetween", () => {
  it.each([
    ["within a day", "2026-11-26 09:30", "2026-11-26 15:00", 330],
    ["over a night", "2026-11-26 16:00", "2026-11-27 08:00", 120],
    ["over a Sunday", "2026-11-28 16:00", "2026-11-30 08:00", 120],
    ["over Tết", "2026-02-14 16:00", "2026-02-21 08:00", 120],
    ["of a night alone", "2026-11-26 18:00", "2026-11-27 06:00", 0],
    ["less than a minute", "2026-11-26 09:30:00", "2026-11-26 09:30:59", 0],
    ["to an instant that is over", "2026-11-26 15:00", "2026-11-26 09:30", 0],
  ])("counts %s", (_name, from, to, expected) => {
    expect(minutes(from, to)).toBe(expected);
  });

  it("says how much of a deadline is left, from any instant on", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
        fc.integer({ min: 1, max: 6_000 }),
        (start, given) => {
          const end = addWorkingMinutes(start, given, USUAL_WEEK, USUAL_REST_DAYS);
          expect(workingMinutesBetween(start, end, USUAL_WEEK, USUAL_REST_DAYS)).toBe(given);
        },
      ),
    );
  });
});
