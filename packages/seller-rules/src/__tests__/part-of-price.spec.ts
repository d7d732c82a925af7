import fc from "fast-check";
import { isPartOf, LEAST_PART_VND, proposedPart } from "../part-of-price";

it("is from a thousand đồng up to less than all that is left", () => {
  expect([999, 1_000, 54_999, 55_000, 55_001].map((part) => isPartOf(part, 55_000))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect([0, -5_000, 1_000.5, Number.NaN].some((part) => isPartOf(part, 55_000))).toBe(false);
});

it("is proposed as the share of what is bad, in whole thousands", () => {
  expect(proposedPart({ units: 3, of: 10 }, 55_000)).toBe(17_000);
  expect(proposedPart({ units: 150, of: 500 }, 100_000)).toBe(30_000);
  expect(proposedPart({ units: 10, of: 10 }, 55_000)).toBeNull();
  expect(proposedPart({ units: 1, of: 2 }, 1_500)).toBe(1_000);
  expect(proposedPart({ units: 9, of: 10 }, 1_900)).toBeNull();
});

it("proposes no less than the share, and nothing that can't be paid", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 0, max: 50_000_000 }),
      (units, of, left) => {
        fc.pre(units <= of);
        const part = proposedPart({ units, of }, left);
        if (part !== null) {
          expect(isPartOf(part, left)).toBe(true);
          expect(part * of).toBeGreaterThanOrEqual(left * units);
          expect(part % LEAST_PART_VND).toBe(0);
        }
      },
    ),
  );
});
