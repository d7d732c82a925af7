import fc from "fast-check";
import { collectForPieces, cutLine, type CuttableLine } from "../cut-line";

function totalOf({ quantity, unit_price_vnd, discounts_vnd }: CuttableLine): number {
  return quantity * unit_price_vnd - discounts_vnd.reduce((sum, one) => sum + one, 0);
}

/** A line and how many of its pieces go; its discounts never cost more than its goods. */
const CUT = fc
  .record({
    quantity: fc.integer({ min: 1, max: 999 }),
    unit_price_vnd: fc.integer({ min: 0, max: 10_000_000 }),
    shares: fc.array(fc.double({ min: 0, max: 0.5, noNaN: true }), { maxLength: 2 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ quantity, unit_price_vnd, shares, part }) => ({
    line: {
      quantity,
      unit_price_vnd,
      discounts_vnd: shares.map((share) => Math.floor(share * quantity * unit_price_vnd)),
    },
    pieces: Math.max(1, Math.round(part * quantity)),
  }));

it("takes off what the pieces cost, no less and no more", () => {
  const eggs = { quantity: 3, unit_price_vnd: 155_000, discounts_vnd: [] };
  expect(cutLine(eggs, 2)).toEqual({ quantity: 1, discounts_vnd: [], taken_off_vnd: 310_000 });
});

it("leaves a piece that stays its part of the discount, rounded for the buyer", () => {
  const eggs = { quantity: 3, unit_price_vnd: 100_000, discounts_vnd: [10_000] };
  expect(cutLine(eggs, 1)).toEqual({ quantity: 2, discounts_vnd: [6_667], taken_off_vnd: 96_667 });
});

it.each([0, -1, 4, 1.5])("takes no %d of three pieces off", (pieces) => {
  expect(() => cutLine({ quantity: 3, unit_price_vnd: 1, discounts_vnd: [] }, pieces)).toThrow();
});

it("keeps the sums, whatever is cut: nothing below zero, no piece dearer, no đồng lost", () => {
  fc.assert(
    fc.property(CUT, ({ line, pieces }) => {
      const { taken_off_vnd, ...rest } = cutLine(line, pieces);
      const after = { ...line, ...rest };
      expect(totalOf(line) - taken_off_vnd).toBe(totalOf(after));
      expect(Number.isSafeInteger(taken_off_vnd)).toBe(true);
      expect(taken_off_vnd).toBeGreaterThanOrEqual(0);
      expect(totalOf(after)).toBeGreaterThanOrEqual(0);
      expect(totalOf(after) * line.quantity).toBeLessThanOrEqual(totalOf(line) * after.quantity);
    }),
  );
});

it("comes to the same goods in one cut or in many, and to nothing at the end", () => {
  fc.assert(
    fc.property(CUT, ({ line, pieces }) => {
      const plain = { ...line, discounts_vnd: [] };
      const { taken_off_vnd: atOnce } = cutLine(plain, plain.quantity);
      const first = cutLine(plain, pieces);
      const left = { ...plain, ...first };
      const second = left.quantity === 0 ? 0 : cutLine(left, left.quantity).taken_off_vnd;
      expect(first.taken_off_vnd + second).toBe(atOnce);
      expect(atOnce).toBe(totalOf(plain));
    }),
  );
});

it("takes no piece off that has left in a parcel", () => {
  const sent = { quantity: 2, total_vnd: 20_000 };
  const eggs = { quantity: 3, unit_price_vnd: 10_000, discounts_vnd: [], sent };
  expect(() => cutLine(eggs, 2)).toThrow();
  expect(cutLine(eggs, 1)).toEqual({ quantity: 2, discounts_vnd: [], taken_off_vnd: 10_000 });
});

describe("what the parcels of a line collect", () => {
  it("is its price by the piece, with the last parcel taking what rounding left", () => {
    const eggs = { quantity: 3, unit_price_vnd: 100_000, discounts_vnd: [10_000] };
    expect(collectForPieces(eggs, 1)).toBe(96_666);
    const sent = { quantity: 1, total_vnd: 96_666 };
    expect(collectForPieces({ ...eggs, sent }, 2)).toBe(193_334);
    expect(() => collectForPieces({ ...eggs, sent }, 3)).toThrow();
  });

  /** For each step: whether pieces are sent or cut, and which part of what is left. */
  const STEPS = fc.array(
    fc.record({ sends: fc.boolean(), part: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: 6 },
  );

  it("comes to what the line comes to, whatever is sent and cut in whatever order", () => {
    fc.assert(
      fc.property(CUT, STEPS, fc.boolean(), ({ line: start }, steps, restIsSent) => {
        let line: CuttableLine = { ...start, sent: { quantity: 0, total_vnd: 0 } };
        const collected: number[] = [];
        for (const { sends, part } of [...steps, { sends: restIsSent, part: 1 }]) {
          const sent = line.sent ?? { quantity: 0, total_vnd: 0 };
          const open = line.quantity - sent.quantity;
          const pieces = Math.max(1, Math.round(part * open));
          if (open > 0 && sends) {
            const total_vnd = collectForPieces(line, pieces);
            collected.push(total_vnd);
            expect(total_vnd).toBeLessThanOrEqual(pieces * line.unit_price_vnd);
            line.sent = { quantity: sent.quantity + pieces, total_vnd: sent.total_vnd + total_vnd };
          } else if (open > 0) {
            const { quantity, discounts_vnd } = cutLine(line, pieces);
            line = { ...line, quantity, discounts_vnd };
          }
        }
        expect(collected.every((vnd) => Number.isSafeInteger(vnd) && vnd >= 0)).toBe(true);
        expect(collected.reduce((sum, vnd) => sum + vnd, 0)).toBe(totalOf(line));
      }),
    );
  });
});
