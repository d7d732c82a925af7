import fc from "fast-check";
import { demandOf } from "../demand-of";

const handle = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const pieces = fc.integer({ min: 1, max: 100_000 });

describe("the demand for a product", () => {
  it("is none exactly when nobody bought it, and never falls when more is bought", () => {
    fc.assert(
      fc.property(handle, pieces, (of, sold) => {
        expect(demandOf(of, 0)).toBe(0);
        expect(demandOf(of, sold)).toBeGreaterThan(0);
        expect(demandOf(of, sold + 1)).toBeGreaterThanOrEqual(demandOf(of, sold));
      }),
    );
  });

  it("puts what sold twice as much before the other, whatever they are, unless both sold few", () => {
    fc.assert(
      fc.property(handle, handle, fc.integer({ min: 8, max: 100_000 }), (one, other, sold) => {
        expect(demandOf(one, sold * 2)).toBeGreaterThan(demandOf(other, sold));
      }),
    );
  });

  it("does not tell how many were bought: each class may be of numbers that lie a third apart", () => {
    const bounds = new Map<number, { least: number; most: number }>();
    for (let at = 0; at < 300; at += 1) {
      for (let sold = 1; sold <= 600; sold += 1) {
        const demand = demandOf(`san-pham-${String(at)}`, sold);
        const { least, most } = bounds.get(demand) ?? { least: sold, most: sold };
        bounds.set(demand, { least: Math.min(least, sold), most: Math.max(most, sold) });
      }
    }
    const whole = [...bounds.values()].filter(({ most }) => most < 600);
    expect(whole.length).toBeGreaterThan(8);
    for (const { least, most } of whole) expect(most / least).toBeGreaterThan(4 / 3);
  });

  it("becomes another class at a number that differs from product to product", () => {
    const rises = Array.from({ length: 200 }, (_, at) => {
      const of = `san-pham-${String(at)}`;
      const counts = Array.from({ length: 400 }, (_, more) => 200 + more);
      return counts.find((sold) => demandOf(of, sold) > demandOf(of, 200)) ?? 0;
    });
    expect(Math.min(...rises)).toBeLessThan(215);
    expect(Math.max(...rises)).toBeGreaterThan(270);
  });
});
