import { returnedSaleRows } from "../returned-sale-rows";

const ROWS = [
  { id: "sale_1", line_item_id: "ordli_1", quantity: 3 },
  { id: "sale_2", line_item_id: "ordli_2", quantity: 1 },
];

function back(line_item_id: string, quantity: number, goods_vnd: number, delivery_vnd = 0) {
  return { line_item_id, quantity, goods_vnd, delivery_vnd };
}

it("sums what came back of each line", () => {
  const returns = [back("ordli_1", 1, 55_000), back("ordli_1", 1, 55_000)];
  expect(returnedSaleRows({ delivery_vnd: 25_000, rows: ROWS }, returns)).toEqual([
    { id: "sale_1", returned_quantity: 2, returned_vnd: 110_000, delivery_vnd: 25_000 },
    { id: "sale_2", returned_quantity: 0, returned_vnd: 0, delivery_vnd: 0 },
  ]);
});

it("moves the fee to a line of which something is left, without what was paid back of it", () => {
  const returns = [back("ordli_1", 3, 165_000, 5_000)];
  expect(returnedSaleRows({ delivery_vnd: 25_000, rows: ROWS }, returns)).toEqual([
    { id: "sale_1", returned_quantity: 3, returned_vnd: 165_000, delivery_vnd: 0 },
    { id: "sale_2", returned_quantity: 0, returned_vnd: 0, delivery_vnd: 20_000 },
  ]);
});

it("keeps the fee where it was when nothing is left at all", () => {
  const returns = [back("ordli_1", 3, 165_000), back("ordli_2", 1, 210_000)];
  expect(
    returnedSaleRows({ delivery_vnd: 25_000, rows: ROWS }, returns).map((row) => row.delivery_vnd),
  ).toEqual([25_000, 0]);
});
