import { daysOfSupply, isGlut } from "../glut";
import { seasonStep } from "../season-step";

describe("seasonStep", () => {
  it.each([
    [[7, 8], 7, "begins"],
    [[7, 8], 8, "ends"],
    [[7, 8, 9], 8, null],
    [[7, 8], 6, null],
    [[11, 12, 1], 12, null],
    [[12, 1], 1, "ends"],
    [[1, 2], 1, "begins"],
    [[7], 7, "begins"],
    [null, 7, null],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 1, null],
  ])("of %j in month %i is %j", (season, month, step) => {
    expect(seasonStep(season, month)).toBe(step);
  });
});

describe("isGlut", () => {
  const eggs = { available: 300, sold: 900, shelf_life_days: 30 };

  it("holds what is for sale against how long it keeps", () => {
    expect(daysOfSupply(eggs)).toBe(30);
    expect(isGlut(eggs)).toBe(false);
    expect(isGlut({ ...eggs, available: 301 })).toBe(true);
    expect(isGlut({ ...eggs, shelf_life_days: null, available: 1_800 })).toBe(false);
    expect(isGlut({ ...eggs, shelf_life_days: 720, available: 1_801 })).toBe(true);
  });

  it("is no matter of a few packs, and is one where nothing sells", () => {
    expect(isGlut({ available: 49, sold: 0, shelf_life_days: 1 })).toBe(false);
    expect(daysOfSupply({ available: 50, sold: 0, shelf_life_days: 1 })).toBeNull();
    expect(isGlut({ available: 50, sold: 0, shelf_life_days: 720 })).toBe(true);
  });
});
