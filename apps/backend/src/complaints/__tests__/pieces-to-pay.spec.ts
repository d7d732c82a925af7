import fc from "fast-check";
import { complaintReturn } from "../complaint-return";
import { piecesToPay, type ReturnedPieces } from "../pieces-to-pay";

const OPENED = new Date("2026-11-28T03:00:00Z");
const COMPLAINT = { id: "cmp_1", line_id: "jars", quantity: 2, opened_at: OPENED };
const LINES = [
  { id: "jars", quantity: 10 },
  { id: "eggs", quantity: 3 },
];

function back(quantity: number, change: Partial<ReturnedPieces> = {}): ReturnedPieces {
  return {
    request_id: "tap",
    line_id: "jars",
    quantity,
    at: new Date(+OPENED + 60_000),
    ...change,
  };
}

it("pays what it is about, but not what was paid since by another way", () => {
  expect(piecesToPay(COMPLAINT, LINES, [])).toEqual({ quantity: 2, left: 10, left_of_order: 13 });
  expect(piecesToPay(COMPLAINT, LINES, [back(1)]).quantity).toBe(1);
  expect(piecesToPay(COMPLAINT, LINES, [back(2)]).quantity).toBe(0);
  expect(piecesToPay(COMPLAINT, LINES, [back(2, { line_id: "eggs" })]).quantity).toBe(2);
});

it("takes nothing off for what was paid before it was opened, beyond what is left", () => {
  const before = { at: new Date(+OPENED - 60_000) };
  expect(piecesToPay(COMPLAINT, LINES, [back(5, before)]).quantity).toBe(2);
  expect(piecesToPay(COMPLAINT, LINES, [back(9, before)]).quantity).toBe(1);
});

it("is the same again once it was paid under its own name, whatever came after", () => {
  const own = back(2, { request_id: complaintReturn("cmp_1") });
  expect(piecesToPay(COMPLAINT, LINES, [own, back(3)]).quantity).toBe(2);
  const another = back(2, { request_id: complaintReturn("cmp_1"), line_id: "eggs" });
  expect(piecesToPay(COMPLAINT, LINES, [another])).toMatchObject({
    quantity: 2,
    left: 10,
    left_of_order: 11,
  });
});

it("never pays for more pieces than were bought", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
      (quantity, backs) => {
        const all = backs.reduce((sum, one) => sum + one, 0);
        fc.pre(all <= 10);
        const paid = piecesToPay(
          { ...COMPLAINT, quantity },
          LINES,
          backs.map((one) => back(one)),
        );
        expect(paid.quantity).toBeGreaterThanOrEqual(0);
        expect(paid.quantity + all).toBeLessThanOrEqual(10);
        expect(paid.quantity).toBeLessThanOrEqual(quantity);
      },
    ),
  );
});
