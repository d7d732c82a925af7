import { hideOneAnother, isSensitive, unite, type Cell } from "../disclosure";

/** A cell of sellers a, b, c … with these sales. */
function cellOf(...values: number[]): Cell {
  const largest = values
    .map((value, index) => ({ seller: String.fromCharCode(97 + index), value }))
    .sort((a, b) => b.value - a.value);
  return { value: values.reduce((sum, value) => sum + value, 0), sellers: values.length, largest };
}

describe("a cell", () => {
  it.each([
    ["nobody", [], false],
    ["one seller", [100], true],
    ["two sellers", [100, 100], true],
    ["three like sellers", [100, 100, 100], false],
    ["one seller whom the second could tell to within 10 %", [1000, 500, 99], true],
    ["one seller hidden by just enough others", [1000, 500, 100], false],
    ["many small ones behind a large one", [1000, 20, 20, 20, 20, 20, 20], false],
  ])("of %s", (_who, values, sensitive) => {
    expect(isSensitive(cellOf(...values))).toBe(sensitive);
  });

  it("adds up the sales of a seller who stands in several", () => {
    const union = unite([cellOf(10, 20), cellOf(5, 5, 5)]);
    expect(union).toMatchObject({ value: 45, sellers: 3 });
    expect(union.largest).toEqual([
      { seller: "b", value: 25 },
      { seller: "a", value: 15 },
      { seller: "c", value: 5 },
    ]);
  });

  it("is not hidden by another that is too small, or of the same two sellers", () => {
    expect(hideOneAnother([cellOf(1000, 900), cellOf(0, 0, 100)])).toBe(false);
    expect(hideOneAnother([cellOf(1000, 900), cellOf(0, 0, 200)])).toBe(true);
    expect(hideOneAnother([cellOf(100, 90), cellOf(50, 50)])).toBe(false);
    expect(hideOneAnother([cellOf(100, 90), cellOf(10, 10, 20)])).toBe(true);
  });
});
