import { DEFINITIONS, definitionsOn } from "../definitions";
import { INDICATORS } from "../indicators";
import { SERIES } from "../series";
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

  it("are each what a series counts, whose results can be entered", () => {
    for (const { series, name, unit, definition } of INDICATORS) {
      expect(SERIES[series]).toMatchObject({ id: series, name, unit, definition });
      expect(definition.vi).not.toBe("");
      expect(definition.en).not.toBe("");
    }
    expect(INDICATORS.map(({ id }) => id)).toContain("connected-households");
  });

  it("stand instrument by instrument", () => {
    const instruments = INDICATORS.map(({ instrument }) => instrument.vi);
    const changes = instruments.filter((one, index) => one !== instruments[index - 1]);
    expect(new Set(changes).size).toBe(changes.length);
  });

  it("are told apart by their ids, and a range goes upward", () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
    for (const { from, to } of SHARE_TARGETS) {
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });
});
