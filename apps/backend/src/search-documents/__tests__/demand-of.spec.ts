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

  it("puts what sold twice as much before the other, whatever they are", () => {
    fc.assert(
      fc.property(handle, handle, pieces, (one, other, sold) => {
        expect(demandOf(one, sold * 2)).toBeGreaterThan(demandOf(other, sold));
      }),
    );
  });

  it("does not tell how many were bought, not even when it becomes another class", () => {
    const rises = Array.from({ length: 200 }, (_, at) => {
      const of = `san-pham-${String(at)}`;
      const counts = Array.from({ length: 400 }, (_, more) => 200 + more);
      return counts.find((sold) => demandOf(of, sold) > demandOf(of, 200)) ?? 0;
    });
    expect(Math.min(...rises)).toBeLessThan(215);
    expect(Math.max(...rises)).toBeGreaterThan(270);
  });
});
