import fc from "fast-check";
import { returnWorth } from "../return-worth";

const BOXES = { quantity: 3, total_vnd: 165_000, returned_quantity: 0, returned_vnd: 0 };

it("is the share of the pieces without the part of their price that went back before", () => {
  expect(returnWorth(BOXES, 1)).toBe(55_000);
  expect(returnWorth({ ...BOXES, returned_vnd: 17_000 }, 1, 17_000)).toBe(38_000);
  // Of another box nothing went back yet.
  expect(returnWorth({ ...BOXES, returned_vnd: 17_000 }, 1)).toBe(55_000);
});

it("is what is left of the line for its last pieces, whosever the parts were", () => {
  expect(returnWorth({ ...BOXES, returned_quantity: 2, returned_vnd: 127_000 }, 1)).toBe(38_000);
  expect(returnWorth({ ...BOXES, returned_vnd: 100_000 }, 2)).toBe(65_000);
  expect(returnWorth({ ...BOXES, returned_quantity: 2, returned_vnd: 165_000 }, 1)).toBe(0);
});

/** One after another: pieces of a line that come back, or a part of the price of the next pieces. */
const STEPS = fc.array(
  fc.record({ pieces: fc.integer({ min: 1, max: 5 }), part: fc.integer({ min: 0, max: 100 }) }),
  { maxLength: 8 },
);

it("never pays more than the line, and all of it with its last piece, whatever the parts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 3_000_000 }),
      STEPS,
      (quantity, total_vnd, steps) => {
        let line = { quantity, total_vnd, returned_quantity: 0, returned_vnd: 0 };
        const pay = (pieces: number, vnd: number) => {
          expect(vnd).toBeGreaterThanOrEqual(0);
          line = {
            ...line,
            returned_quantity: line.returned_quantity + pieces,
            returned_vnd: line.returned_vnd + vnd,
          };
          expect(line.returned_vnd).toBeLessThanOrEqual(total_vnd);
        };
        for (const { pieces, part } of steps) {
          const next = Math.min(pieces, quantity - line.returned_quantity);
          if (next > 0) {
            const part_vnd = Math.floor((returnWorth(line, next) * part) / 100);
            pay(0, part_vnd);
            // An odd percentage stays a part; the rest of the others goes back too.
            if (part % 2 === 0) {
              pay(next, returnWorth(line, next, part_vnd));
            }
          }
        }
        const left = quantity - line.returned_quantity;
        if (left > 0) {
          pay(left, returnWorth(line, left));
        }
        expect(line.returned_vnd).toBe(total_vnd);
      },
    ),
  );
});
