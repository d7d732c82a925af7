import { DEFINITIONS, definitionsOn } from "../definitions";
import { INDICATORS } from "../indicators";
import { SHARE_TARGETS } from "../targets";

describe("definitions", () => {
  it("are those in use on a day, one of each term", () => {
    expect(definitionsOn("2025-12-31")).toEqual([]);
    const ids = definitionsOn("2026-11-01").map(({ id }) => id);
    expect(ids).toEqual(["numerator", "goods", "goods_services", "seller_side", "buyer_side"]);
    expect(new Set(DEFINITIONS.map(({ id, version }) => `${id} ${String(version)}`)).size).toBe(
      DEFINITIONS.length,
    );
  });
});

describe("targets and indicators", () => {
  it("name their instrument and a page where it can be read", () => {
    for (const { instrument, source } of [...SHARE_TARGETS, ...INDICATORS]) {
      expect(instrument.vi).not.toBe("");
      expect(instrument.en).not.toBe("");
      expect(URL.canParse(source.address)).toBe(true);
      expect(source.address).not.toMatch(/\.\.\.|…/);
    }
  });

  it("are told apart by their ids, and a range goes upward", () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
    for (const { from, to } of SHARE_TARGETS) {
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });
});
