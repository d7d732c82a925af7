import fc from "fast-check";
import { daysSoldOut, stockOutStep } from "../stock-outs";

const MONTHS = ["2026-10", "2026-11", "2026-12", "2027-01", "2027-02"];
const at = (text: string) => new Date(`${text}+07:00`);

describe("daysSoldOut", () => {
  it("counts parts of days and ends with the month in Việt Nam", () => {
    const out = { sold_out_at: at("2026-11-29T12:00:00"), back_at: at("2026-12-02T06:00:00") };
    const later = at("2026-12-20T00:00:00");
    expect(daysSoldOut(out, "2026-11", later)).toBe(1.5);
    expect(daysSoldOut(out, "2026-12", later)).toBe(1.25);
    expect(daysSoldOut(out, "2027-01", later)).toBe(0);
  });

  it("runs on to now while nothing is back", () => {
    const out = { sold_out_at: at("2026-11-26T00:00:00"), back_at: null };
    expect(daysSoldOut(out, "2026-11", at("2026-11-26T18:00:00"))).toBe(0.75);
    expect(daysSoldOut(out, "2026-11", at("2027-03-01T00:00:00"))).toBe(5);
    expect(daysSoldOut(out, "2026-11", at("2026-11-25T00:00:00"))).toBe(0);
  });

  it("adds up over the months to the whole time", () => {
    const hour = fc.integer({ min: 0, max: 100 * 24 });
    const start = at("2026-10-05T00:00:00").getTime();
    const instant = (hours: number) => new Date(start + hours * 60 * 60 * 1000);
    fc.assert(
      fc.property(hour, hour, hour, (a, b, c) => {
        const [from = 0, back = 0] = [a, b].sort((x, y) => x - y);
        const out = { sold_out_at: instant(from), back_at: instant(back) };
        const days = MONTHS.map((month) => daysSoldOut(out, month, instant(c)));
        const hours = Math.max(0, Math.min(back, c) - from);
        expect(days.reduce((sum, one) => sum + one, 0)).toBeCloseTo(hours / 24, 9);
      }),
    );
  });
});

describe("stockOutStep", () => {
  it("opens and closes in turns, whatever the numbers that are seen", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 3 })), (seen) => {
        let out = false;
        for (const pieces of seen) {
          const step = stockOutStep(out, pieces);
          out = step === null ? out : step === "sold_out";
          expect(out).toBe(pieces <= 0);
        }
      }),
    );
  });
});
