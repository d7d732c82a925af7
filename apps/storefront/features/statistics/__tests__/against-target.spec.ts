import type { ReleasedShare } from "@cho-lang/retail-statistics/released-share";
import { againstTarget } from "../against-target";

function share(
  denominator: ReleasedShare["denominator"],
  lower: string | null,
  percent: string,
  upper: string | null,
): ReleasedShare {
  return { denominator, of: "14260", observations: [], percent, lower, upper };
}

const TARGET = { denominator: null, from: 10, above: true } as const;

describe("a released share against a target", () => {
  it.each([
    ["below", [share("goods", "0.00098", "0.00109", "0.00121")]],
    ["below", [share("goods", "9.00", "9.50", "10.00")]],
    ["above", [share("goods", "10.01", "10.50", "11.00")]],
    ["undecided", [share("goods", "9.90", "10.50", "11.00")]],
    // Of two totals the target may mean either.
    ["undecided", [share("goods", "10.10", "10.50", "11"), share("goods_services", "7", "8", "9")]],
    // What is not known may lift it over the target, and nothing can take it below again.
    ["undecided", [share("goods", null, "2.00", null)]],
    ["above", [share("goods", null, "12.00", null)]],
    [null, []],
  ] as const)("is %s", (verdict, shares) => {
    expect(againstTarget(shares, TARGET)).toBe(verdict);
  });

  it("counts by the target's own total, and at the target where that is enough", () => {
    const shares = [share("goods", "20", "20", "20"), share("goods_services", "7", "8", "9")];
    const at = { from: 20, above: false };
    expect(againstTarget(shares, { ...at, denominator: "goods" })).toBe("above");
    expect(againstTarget(shares, { ...at, denominator: "goods_services" })).toBe("below");
  });
});
