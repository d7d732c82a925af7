import { COMMUNES } from "@cho-lang/ocop/communes";
import { COMMUNE_TILES } from "../commune-tiles";
import { classOf, valueClasses } from "../value-classes";

it("places each of the 54 units once, seven to a row", () => {
  const placed = COMMUNE_TILES.flatMap((row) => row.filter((code) => code !== null));
  expect(placed.toSorted()).toEqual(COMMUNES.map(({ code }) => code).toSorted());
  expect(COMMUNE_TILES.map((row) => row.length)).toEqual(COMMUNE_TILES.map(() => 7));
});

describe("classes of a map", () => {
  it("are four of equal size, the lowest first", () => {
    const classes = valueClasses([8, 1, 2, 3, 4, 5, 6, 7]);
    expect(classes).toEqual([
      { least: 1, greatest: 2 },
      { least: 3, greatest: 4 },
      { least: 5, greatest: 6 },
      { least: 7, greatest: 8 },
    ]);
    expect([1, 4, 8, 9].map((value) => classOf(value, classes))).toEqual([1, 2, 4, 0]);
  });

  it("are fewer where there are fewer values, and hold equal ones together", () => {
    expect(valueClasses([])).toEqual([]);
    expect(valueClasses([5])).toEqual([{ least: 5, greatest: 5 }]);
    const classes = valueClasses([1, 1, 1, 1, 1, 2]);
    expect(classes.map(({ least }) => least)).toEqual([1, 2]);
  });
});
