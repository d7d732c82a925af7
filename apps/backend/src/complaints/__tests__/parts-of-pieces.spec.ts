import fc from "fast-check";
import { shareUntil } from "../../order-returns/return-share";
import { returnWorth } from "../../order-returns/return-worth";
import { complaintPart } from "../complaint-return";
import type { PaidPieces } from "../load-pieces";
import { partsOfPieces } from "../parts-of-pieces";

const BOXES = { id: "boxes", quantity: 4, total_vnd: 220_000 };
const OPENED = new Date("2026-11-20T00:00:00Z");
const AFTER = new Date("2026-11-21T00:00:00Z");

const part = (complaint: string, goods_vnd: number): PaidPieces => ({
  request_id: complaintPart(complaint, "seller"),
  line_id: BOXES.id,
  quantity: 0,
  goods_vnd,
  at: AFTER,
});

const back = (quantity: number, goods_vnd: number, at = AFTER): PaidPieces => ({
  request_id: "tap",
  line_id: BOXES.id,
  quantity,
  goods_vnd,
  at,
});

const about = (id: string, quantity: number) => ({ id, quantity, opened_at: OPENED });

it("is all of the part for the pieces that it was for, and nothing for the others", () => {
  const complaints = [about("a", 1)];
  const paid = part("a", 17_000);
  expect(partsOfPieces(BOXES, complaints, [paid], 1)).toBe(17_000);
  expect(partsOfPieces(BOXES, complaints, [paid], 3)).toBe(17_000);
  expect(partsOfPieces(BOXES, complaints, [paid, back(1, 38_000)], 1)).toBe(0);
  // What came back before somebody complained is not what she complained of.
  const before = back(1, 55_000, new Date("2026-11-19T00:00:00Z"));
  expect(partsOfPieces(BOXES, complaints, [before, paid], 1)).toBe(17_000);
});

it("is each piece's share of a part for several, of all complaints about the line alone", () => {
  const paid = [part("a", 30_000)];
  expect(partsOfPieces(BOXES, [about("a", 2)], paid, 1)).toBe(15_000);
  expect(partsOfPieces(BOXES, [about("a", 2)], [...paid, back(1, 40_000)], 1)).toBe(15_000);
  const both = [...paid, part("b", 12_000)];
  expect(partsOfPieces(BOXES, [about("a", 2), about("b", 1)], both, 3)).toBe(42_000);
  expect(partsOfPieces(BOXES, [about("c", 1)], both, 1)).toBe(0);
  expect(partsOfPieces({ ...BOXES, id: "jars" }, [about("a", 2)], paid, 1)).toBe(0);
});

it("leaves what came back paid once, however it comes back", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 0, max: 100 }),
      (pieces, complained, total_vnd, percent) => {
        const quantity = pieces.reduce((sum, one) => sum + one, 0);
        const line = { id: BOXES.id, quantity, total_vnd };
        const complaint = about("a", Math.min(complained, quantity));
        const worth = shareUntil({ ...line, returned_quantity: 0 }, complaint.quantity);
        const returns = [part("a", Math.floor((worth * percent) / 100))];
        let state = { ...line, returned_quantity: 0, returned_vnd: returns[0]?.goods_vnd ?? 0 };
        for (const one of pieces) {
          const paid = returnWorth(state, one, partsOfPieces(line, [complaint], returns, one));
          expect(paid).toBeGreaterThanOrEqual(0);
          returns.push(back(one, paid));
          state = {
            ...state,
            returned_quantity: state.returned_quantity + one,
            returned_vnd: state.returned_vnd + paid,
          };
          if (state.returned_quantity >= complaint.quantity) {
            expect(state.returned_vnd).toBe(shareUntil(state, state.returned_quantity));
          }
        }
        expect(state.returned_vnd).toBe(total_vnd);
      },
    ),
    // All of six pieces' price was paid back as a part: rounded piece by piece, a đồng of it was paid twice.
    { examples: [[[1, 1, 4, 1], 6, 3_708_455, 100]] },
  );
});
