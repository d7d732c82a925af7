import fc from "fast-check";
import { shareAmount } from "../share-amount";

const amount = fc.integer({ min: 0, max: 2_000_000_000 });

describe("shareAmount", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [3, 3, 1], [4, 4, 2]],
    [7, [0, 0], [4, 3]],
    [5, [0, 2], [0, 5]],
    [0, [], []],
    [0, [1, 2], [0, 0]],
  ])("shares %d by %j as %j", (total, weights, shares) => {
    expect(shareAmount(total, weights)).toEqual(shares);
  });

  it("adds up, is never negative and never a whole đồng off", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 20 }), (total, weights) => {
        const shares = shareAmount(total, weights);
        const sum = weights.reduce((before, weight) => before + weight, 0);
        expect(shares.reduce((before, share) => before + share, 0)).toBe(total);
        shares.forEach((share, at) => {
          expect(share).toBeGreaterThanOrEqual(0);
          if (sum > 0) {
            const exact = (BigInt(total) * BigInt(weights[at] ?? 0)) / BigInt(sum);
            expect([Number(exact), Number(exact) + 1]).toContain(share);
          }
        });
      }),
    );
  });

  it.each([
    [-1, [1]],
    [0.5, [1]],
    [1, [-1]],
    [1, []],
  ])("refuses %d by %j", (total, weights) => {
    expect(() => shareAmount(total, weights)).toThrow(RangeError);
  });
});
