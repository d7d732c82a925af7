import fc from "fast-check";
import { revisionTriangle } from "../revision-triangle";
import {
  firstPublishedBy,
  latestKnownOn,
  periodsKnownOn,
  valueKnownOn,
  vintagesKnownOn,
} from "../vintages";
import { observe } from "./observe";

const TOTAL = "vn-retail-goods-services";

describe("vintages", () => {
  const entries = [
    observe(TOTAL, "2025-10", "600.1", "2025-12-06"),
    observe(TOTAL, "2025-10", "598.4", "2025-11-06"),
    observe(TOTAL, "2025-11", "601.2", "2025-12-06"),
    observe("vn-retail-goods", "2025-10", "450.0", "2025-11-06"),
  ];
  const october = (day: string) => valueKnownOn(entries, TOTAL, "2025-10", day)?.value ?? null;

  it("are known from the day of their publication until the next one", () => {
    expect(october("2025-11-05")).toBeNull();
    expect(october("2025-11-06")).toBe("598.4");
    expect(october("2025-12-05")).toBe("598.4");
    expect(october("2026-12-06")).toBe("600.1");
    expect(firstPublishedBy(entries, TOTAL, "2025-10", "2026-01-01")?.value).toBe("598.4");
    expect(periodsKnownOn(entries, TOTAL, "2025-11-30")).toEqual(["2025-10"]);
  });

  it("tell the latest of all: the period that ends last, as last published", () => {
    const year = observe(TOTAL, "2025", "7008.9", "2026-01-06");
    const december = observe(TOTAL, "2025-12", "627.8", "2026-01-06");
    const revised = observe(TOTAL, "2025", "7010.0", "2026-04-06");
    const all = [revised, ...entries, year, december];
    const latest = (day: string) => latestKnownOn(all, TOTAL, day)?.value ?? null;
    expect(latest("2025-11-05")).toBeNull();
    expect(latest("2025-12-31")).toBe("601.2");
    expect(latest("2026-01-06")).toBe("7008.9");
    expect(latest("2026-04-06")).toBe("7010.0");
  });

  it("stand in a triangle, publication by publication", () => {
    const triangle = revisionTriangle(entries, TOTAL, ["2025-10", "2025-11"], "2026-01-01");
    expect(triangle.published_on).toEqual(["2025-11-06", "2025-12-06"]);
    expect(triangle.rows.map(({ values }) => values.map((entry) => entry?.value ?? null))).toEqual([
      ["598.4", "600.1"],
      [null, "601.2"],
    ]);
  });

  it("are corrected by what is recorded later for the same publication", () => {
    const slip = observe(TOTAL, "2025-10", "589.4", "2025-11-06", "2025-11-07T01:00:00.000Z");
    const right = observe(TOTAL, "2025-10", "598.4", "2025-11-06", "2025-11-07T02:00:00.000Z");
    for (const order of [
      [slip, right],
      [right, slip],
    ]) {
      expect(vintagesKnownOn(order, TOTAL, "2025-10", "2025-11-30")).toEqual([right]);
    }
  });

  it("of a past day never change by what is published later, in whatever order they are read", () => {
    const day = fc.integer({ min: 10, max: 28 }).map((date) => `2025-11-${String(date)}`);
    const vintage = fc
      .tuple(day, fc.integer({ min: 1, max: 999 }))
      .map(([published, value]) => observe(TOTAL, "2025-10", String(value), published));
    const some = fc.uniqueArray(vintage, { selector: (entry) => entry.published_on, minLength: 1 });
    fc.assert(
      fc.property(some, day, (all, then) => {
        const past = all.filter((entry) => entry.published_on <= then);
        const known = valueKnownOn(all, TOTAL, "2025-10", then);
        expect(known).toEqual(valueKnownOn([...past].reverse(), TOTAL, "2025-10", "2026-01-01"));
      }),
    );
  });
});
