import fc from "fast-check";
import { returnShare } from "../return-share";

it("is the pieces' part of what was paid", () => {
  expect(returnShare({ quantity: 3, total_vnd: 165_000, returned_quantity: 0 }, 2)).toBe(110_000);
  expect(returnShare({ quantity: 3, total_vnd: 100_000, returned_quantity: 0 }, 1)).toBe(33_333);
  expect(returnShare({ quantity: 3, total_vnd: 100_000, returned_quantity: 1 }, 1)).toBe(33_334);
});

it("sums to the line, however its pieces come back, and is never below nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 1_000_000_000 }),
      (sizes, total_vnd) => {
        const quantity = sizes.reduce((sum, one) => sum + one, 0);
        let returned_quantity = 0;
        let sum = 0;
        for (const pieces of sizes) {
          const share = returnShare({ quantity, total_vnd, returned_quantity }, pieces);
          expect(share).toBeGreaterThanOrEqual(0);
          sum += share;
          returned_quantity += pieces;
        }
        expect(sum).toBe(total_vnd);
      },
    ),
  );
});

it.each([0, -1, 1.5, 3])("takes no %p of two pieces that are left", (pieces) => {
  const line = { quantity: 3, total_vnd: 100, returned_quantity: 1 };
  expect(() => returnShare(line, pieces)).toThrow(/can't come back/);
});
