import { lastQuarterInTwoVersions } from "../quarter-versions";
import { lastYearWithShare, ratesOfPublishedShare, shareKnownOn } from "../share";
import { observe } from "./observe";

const TOTAL = "vn-retail-goods-services";
const GOODS = "vn-retail-goods";
const YEAR = [
  observe(TOTAL, "2025-10", "598.4", "2025-11-06"),
  observe(TOTAL, "2025-01/2025-10", "5772.9", "2025-11-06"),
  observe(GOODS, "2025-01/2025-10", "4400.1", "2025-11-06"),
  observe(TOTAL, "2025-11", "601.2", "2025-12-06"),
  observe(TOTAL, "2025-01/2025-11", "6377.7", "2025-12-06"),
  observe(GOODS, "2025-01/2025-11", "4859.0", "2025-12-06"),
  observe(TOTAL, "2025-12", "627.8", "2026-01-06"),
  observe(TOTAL, "2025-Q4", "1833.6", "2026-01-06"),
  observe(TOTAL, "2025", "7008.9", "2026-01-06"),
  observe("vn-ecommerce", "2025", "32", "2026-01-08"),
  observe("vn-ecommerce-share-goods-services", "2025", "12", "2026-01-08"),
];

describe("the share of e-commerce", () => {
  it("of goods and services is taken of the published year", () => {
    const share = shareKnownOn(YEAR, "goods_services", "2025", "2026-02-01");
    expect(share?.percent).toBeCloseTo((100 * 32 * 26) / 7008.9, 10);
    expect(share?.of.basis).toBe("published");
  });

  it("of goods is taken of an estimate by ratio, with what it was made of", () => {
    const share = shareKnownOn(YEAR, "goods", "2025", "2026-02-01");
    expect(share?.of).toMatchObject({ basis: "ratio" });
    expect(share?.of.inputs.map(({ value }) => value)).toEqual(["7008.9", "4859.0", "6377.7"]);
    expect(share?.percent).toBeCloseTo((100 * 832) / ((7008.9 * 4859) / 6377.7), 10);
  });

  it("takes published goods as soon as there are any", () => {
    const published = [...YEAR, observe(GOODS, "2025", "5300", "2026-03-01")];
    expect(shareKnownOn(published, "goods", "2025", "2026-02-28")?.of.basis).toBe("ratio");
    expect(shareKnownOn(published, "goods", "2025", "2026-03-01")?.percent).toBeCloseTo(
      83_200 / 5300,
    );
  });

  it("is unknown before its parts were public", () => {
    expect(shareKnownOn(YEAR, "goods_services", "2025", "2026-01-07")).toBeNull();
    expect(lastYearWithShare(YEAR, "2026-01-07")).toBeNull();
    expect(lastYearWithShare(YEAR, "2026-01-08")).toBe("2025");
    const withoutGoods = YEAR.filter(({ series }) => series !== GOODS);
    expect(shareKnownOn(withoutGoods, "goods", "2025", "2026-02-01")).toBeNull();
  });

  it("tells which rates agree with the share that was published", () => {
    const rates = ratesOfPublishedShare(YEAR, "2025", "2026-02-01");
    const at = (rate: number) =>
      shareKnownOn(YEAR, "goods_services", "2025", "2026-02-01", rate)?.percent;
    expect(at(rates?.lowest ?? 0)).toBeCloseTo(11.5, 10);
    expect(at(rates?.highest ?? 0)).toBeCloseTo(12.5, 10);
    const finer = YEAR.map((entry) =>
      entry === YEAR.at(-1) ? { ...entry, value: "12.3" } : entry,
    );
    const fine = ratesOfPublishedShare(finer, "2025", "2026-02-01");
    expect(at(fine?.lowest ?? 0)).toBeCloseTo(12.25, 10);
    expect(ratesOfPublishedShare(YEAR.slice(0, -1), "2025", "2026-02-01")).toBeNull();
  });
});

describe("a quarter in two versions", () => {
  it("is the sum of its months as they first came out, and what was published for it", () => {
    const versions = lastQuarterInTwoVersions(YEAR, TOTAL, "2026-01-06");
    expect(versions).toMatchObject({
      quarter: "2025-Q4",
      sum_of_months: "1827.4",
      published: { value: "1833.6" },
      difference: "6.2",
      beyond_rounding: true,
    });
    expect(versions?.difference_percent).toBeCloseTo(0.339, 3);
    expect(versions?.triangle.published_on).toEqual(["2025-11-06", "2025-12-06", "2026-01-06"]);
  });

  it.each([
    ["1827.4", false],
    ["1827.6", false],
    ["1827.7", true],
    ["1827.1", true],
  ])(
    "of %s beside months that come to 1827.4 tells whether rounding explains it",
    (value, beyond) => {
      const quarter = YEAR.map((entry) =>
        entry.period === "2025-Q4" ? { ...entry, value } : entry,
      );
      expect(lastQuarterInTwoVersions(quarter, TOTAL, "2026-01-06")?.beyond_rounding).toBe(beyond);
    },
  );

  it("is none while a month or the quarter is missing", () => {
    expect(lastQuarterInTwoVersions(YEAR, TOTAL, "2026-01-05")).toBeNull();
    const withoutMay = YEAR.filter(({ period }) => period !== "2025-11");
    expect(lastQuarterInTwoVersions(withoutMay, TOTAL, "2026-02-01")).toBeNull();
  });
});
