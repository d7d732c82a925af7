import { readDong, readGrams, readPieces } from "../read-amounts";

it.each([
  ["55000", 55_000],
  ["55.000", 55_000],
  ["1.250.000 đ", 1_250_000],
  ["155 000 VNĐ", 155_000],
  ["55k", 55_000],
  ["55 nghìn", 55_000],
  ["5.5", null],
  ["năm mươi", null],
  ["-5000", null],
  ["9".repeat(60), null],
  ["", null],
])("reads a price of “%s”", (typed, dong) => {
  expect(readDong(typed)).toBe(dong);
});

it.each([
  ["700", 700],
  ["700 g", 700],
  ["1,5 kg", 1_500],
  ["1.5kg", 1_500],
  ["2 ký", 2_000],
  ["1.500", 1_500],
  ["1.500 gam", 1_500],
  ["nặng", null],
  ["", null],
])("reads a weight of “%s”", (typed, grams) => {
  expect(readGrams(typed)).toBe(grams);
});

it.each([
  ["40", 40],
  ["1.200", 1_200],
  ["0", 0],
  ["4,5", null],
  ["nhiều", null],
])("reads a number of pieces of “%s”", (typed, pieces) => {
  expect(readPieces(typed)).toBe(pieces);
});
