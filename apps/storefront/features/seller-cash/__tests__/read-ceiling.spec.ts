import { readCeiling } from "../read-ceiling";

it.each([
  ["", null],
  ["   ", null],
  ["2.000.000", 2_000_000],
  ["2 000 000 đ", 2_000_000],
  ["500k", 500_000],
  ["10.000", 10_000],
  ["1.000.000.000", 1_000_000_000],
  ["9.999", "wrong"],
  ["1.000.000.001", "wrong"],
  ["2.00", "wrong"],
  ["-50.000", "wrong"],
  ["hai triệu", "wrong"],
  ["0", "wrong"],
])("reads the ceiling %j as %j", (typed, ceiling) => {
  expect(readCeiling(typed)).toBe(ceiling);
});
