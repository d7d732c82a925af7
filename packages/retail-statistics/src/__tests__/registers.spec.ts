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

  it("want the shares that their instruments say, of the total that these name", () => {
    expect(
      SHARE_TARGETS.map(({ year, area, denominator, from, to, above }) =>
        [year, area, denominator, above ? ">" : "≥", from, to].join(" "),
      ),
    ).toEqual([
      "2025 vietnam goods_services ≥ 10 10",
      "2025 quang_ninh  > 10 10",
      "2030 vietnam goods ≥ 20 20",
      "2030 vietnam goods_services ≥ 15 20",
    ]);
  });

  it("are each what a series counts, whose results can be entered", () => {
    for (const { definition } of INDICATORS) {
      expect(definition.vi).not.toBe("");
      expect(definition.en).not.toBe("");
    }
    const seriesOf = new Map(INDICATORS.map(({ id, series }) => [id, SERIES[series].id]));
    expect(Object.fromEntries(seriesOf)).toEqual({
      "digital-economy-grdp-2025": "qn-digital-economy-grdp",
      "digital-economy-grdp-2030": "qn-digital-economy-grdp",
      "digital-economy-grdp-2030-congress": "qn-digital-economy-grdp",
      "digital-economy-by-sector": "qn-digital-economy-by-sector",
      "sme-on-platforms": "qn-sme-on-platforms",
      "e-contracts": "qn-e-contracts",
      "digital-enterprises": "qn-digital-enterprises",
      "digital-workforce": "qn-digital-workforce",
      "connected-households": "qn-connected-households",
      "e-invoices": "vn-e-invoices",
      cashless: "vn-cashless",
      "sme-e-commerce": "vn-sme-e-commerce",
    });
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
