import { PACKING_RECIPES, packedClasses } from "../packing-recipes";

describe("packing recipes", () => {
  it("give a reason for every step", () => {
    for (const { steps } of Object.values(PACKING_RECIPES)) {
      expect(steps.length).toBeGreaterThan(2);
      expect(steps.filter(({ step, why }) => !step.endsWith(".") || !why.endsWith("."))).toEqual(
        [],
      );
    }
  });

  it("come with the most delicate goods first, and none for a service", () => {
    expect(packedClasses(["ambient", "chilled", "ambient", "fragile"])).toEqual([
      "chilled",
      "fragile",
      "ambient",
    ]);
    expect(packedClasses(["service"])).toEqual([]);
  });
});
