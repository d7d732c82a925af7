import fc from "fast-check";
import { VALIDITY_RULES } from "../certificate";
import { CRITERIA_VERSIONS, criteriaVersion, criteriaVersionOn } from "../criteria-versions";
import { groupOfSet, PRODUCT_GROUPS, PRODUCT_SETS, productSet } from "../product-sets";
import { starsForScore } from "../star-bands";
import { CERTIFYING_RULES, levelsThatCertify, mayCertify } from "../who-certifies";

describe("who certifies", () => {
  it.each([
    [3, "2022-06-01", "district"],
    [4, "2022-06-01", "province"],
    [5, "2022-06-01", "ministry"],
    [3, "2025-07-05", "district"],
    [3, "2025-07-06", "province"],
    [4, "2025-07-06", "province"],
    [5, "2026-01-01", "ministry"],
  ] as const)("%i stars on %s: %s", (stars, day, level) => {
    expect(levelsThatCertify(stars, day)).toEqual([level]);
    expect(mayCertify(level, stars, day)).toBe(true);
  });

  it("no longer lets a district decide after 5/7/2025", () => {
    expect(mayCertify("district", 3, "2025-07-06")).toBe(false);
  });

  it("knows no rule before the programme", () => {
    expect(() => levelsThatCertify(3, "2019-08-20")).toThrow(RangeError);
  });
});

describe("rules with dates", () => {
  it.each([
    ["criteria", CRITERIA_VERSIONS],
    ["validity", VALIDITY_RULES],
    ["certifying", CERTIFYING_RULES],
  ])("%s: in order, each with its instrument", (_name, rules) => {
    const days = rules.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    for (const { instrument } of rules) expect(instrument).toMatch(/^Quyết định \d+\/QĐ-TTg ngày/);
  });

  it("names the criteria of a day", () => {
    expect(criteriaVersionOn("2023-02-23").id).toBe("1048/2019");
    expect(criteriaVersionOn("2023-02-24").id).toBe("148/2023");
    expect(criteriaVersionOn("2025-07-06").id).toBe("1489/2025");
    expect(criteriaVersion("148/2023")?.from).toBe("2023-02-24");
    expect(criteriaVersion("26/2025")).toBeNull();
  });
});

describe("star bands", () => {
  it.each([
    [100, 5],
    [90, 5],
    [89.99, 4],
    [70, 4],
    [69.9, 3],
    [50, 3],
    [49.9, 2],
    [30, 2],
    [29.9, 1],
    [0, 1],
  ])("%d points are %i stars", (score, stars) => {
    expect(starsForScore(score)).toBe(stars);
  });

  it.each([-1, 100.1, NaN])("refuses %d", (score) => {
    expect(() => starsForScore(score)).toThrow(RangeError);
  });

  it("never takes a star away for a better score", () => {
    const scores = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        expect(starsForScore(Math.max(a, b))).toBeGreaterThanOrEqual(starsForScore(Math.min(a, b)));
      }),
    );
  });
});

describe("product sets", () => {
  it("are 26 in six groups, numbered through", () => {
    expect(PRODUCT_SETS.map(({ id }) => id)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
    expect(PRODUCT_GROUPS.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(PRODUCT_GROUPS.map(({ slug }) => slug)).size).toBe(6);
    expect(new Set(PRODUCT_SETS.map(({ group }) => group)).size).toBe(6);
  });

  it("have alcohol in 14 and 15 only", () => {
    expect(PRODUCT_SETS.filter(({ alcohol }) => alcohol).map(({ id }) => id)).toEqual([14, 15]);
  });

  it("tell their group", () => {
    expect(groupOfSet(2).name).toBe("Thực phẩm");
    expect(groupOfSet(26).id).toBe(6);
    expect(productSet(9).name).toContain("nước mắm");
  });

  it.each([0, 27, 1.5, -1, NaN])("do not include %d", (id) => {
    expect(() => productSet(id)).toThrow(RangeError);
    expect(() => groupOfSet(id)).toThrow(RangeError);
  });
});
