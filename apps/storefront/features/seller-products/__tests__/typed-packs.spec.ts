import { AVAILABLE_NOW } from "@cho-lang/ocop/available-now";
import { readTypedPacks, toPacks, toTypedPacks } from "../typed-packs";

function form(...rows: [string, string, string, string][]): FormData {
  const data = new FormData();
  for (const [label, weight, price, stock] of rows) {
    data.append("label", label);
    data.append("weight", weight);
    data.append("price", price);
    data.append("stock", stock);
  }
  return data;
}

it("reads packs row by row and leaves blank rows out", () => {
  const typed = readTypedPacks(
    form(["Hộp 10 quả", "700 g", "55.000", "40"], ["", " ", "", ""], ["Khay", "", "9k", "1"]),
  );
  expect(toPacks(typed)).toEqual([
    { label: "Hộp 10 quả", weight_grams: 700, price_vnd: 55_000, stock: 40 },
    { label: "Khay", weight_grams: null, price_vnd: 9_000, stock: 1 },
  ]);
});

it("leaves to the market what it cannot read, so that nothing becomes another number", () => {
  expect(toPacks(readTypedPacks(form(["A", "nặng", "đắt", "nhiều"])))).toEqual([
    { label: "A", weight_grams: "nặng", price_vnd: "đắt", stock: "nhiều" },
  ]);
});

it("writes packs so that reading them gives the same", () => {
  const packs = [{ label: "Khay 30", weight_grams: 2_100, price_vnd: 1_155_000, stock: 1_200 }];
  expect(toPacks(toTypedPacks(packs))).toEqual(packs);
  expect(toTypedPacks([])).toHaveLength(1);
});

it("takes a ticked box for a stock that is not counted, and a number before a tick that stood there", () => {
  const ticked = form(["Hộp", "", "9k", ""], ["Khay", "", "9k", "12"], ["Vỉ", "", "9k", ""]);
  ticked.append("available", "0");
  ticked.append("available", "1");
  ticked.append("uncounted", "1");
  const stocks = toPacks(readTypedPacks(ticked)).map(({ stock }) => stock);
  expect(stocks).toEqual([AVAILABLE_NOW, 12, ""]);
  const sold = [{ label: "Hộp", weight_grams: 700, price_vnd: 9_000, stock: AVAILABLE_NOW - 3 }];
  expect(toPacks(toTypedPacks(sold))[0]?.stock).toBe(AVAILABLE_NOW);
});

it("takes a new tick before the number that was counted so far", () => {
  const ticked = form(["Hộp", "", "9k", "40"]);
  ticked.append("available", "0");
  expect(toPacks(readTypedPacks(ticked))[0]?.stock).toBe(AVAILABLE_NOW);
});
