import { COMMUNES, communeByCode } from "@cho-lang/ocop/communes";
import fc from "fast-check";
import { freeEverywhereFrom, leastFee, type FeesAsked } from "../fees-before-address";
import { isFetched } from "../is-fetched";
import { defaultMethod, offerMethods } from "../offer-methods";
import type { OwnZone } from "../own-zones";
import type { SellerDelivery } from "../seller-delivery";

const HAI_LANG = "06886";
const CODES = COMMUNES.map(({ code }) => code);
const ISLANDS = COMMUNES.filter(({ island }) => island).map(({ code }) => code);
const RATES = {
  from_commune: HAI_LANG,
  same_commune: 10_000,
  province: 25_000,
  island: 50_000,
  elsewhere: 40_000,
  free_from: 500_000,
};

const zone = (fee_vnd: number | null, free_from_vnd: number | null): OwnZone => ({
  name: "Vùng",
  communes: ["06994"],
  fee_vnd,
  free_from_vnd,
  extra_days: 0,
});

describe("what a basket says of fees before its address is known", () => {
  it.each<[string, OwnZone[] | undefined, number, number | null]>([
    ["no zones, as kept from before there were any", undefined, 10_000, 500_000],
    ["a cheaper zone that is free sooner", [zone(5_000, 200_000)], 5_000, 500_000],
    ["a zone that is free later", [zone(60_000, 900_000)], 10_000, 900_000],
    ["a zone that is never free", [zone(60_000, null)], 10_000, null],
    ["a zone that costs nothing", [zone(0, null)], 0, 500_000],
    ["a zone that nothing is sent to", [zone(null, null)], 10_000, 500_000],
  ])("follows %s", (_, own_zones, least, free) => {
    const rates = { ...RATES, own_zones };
    expect([leastFee(rates), freeEverywhereFrom(rates)]).toEqual([least, free]);
  });

  it("promises nothing where it is never free by distance", () => {
    const rates = { ...RATES, free_from: null, own_zones: [zone(60_000, 100_000)] };
    expect(freeEverywhereFrom(rates)).toBeNull();
  });
});

describe("what zones of hers take from a promise", () => {
  const around = (communes: string[], more: Partial<OwnZone>): OwnZone => ({
    ...zone(60_000, 900_000),
    communes,
    ...more,
  });

  it("asks for her own commune what its zone asks, and so for all of the province", () => {
    const own_zones = [around([HAI_LANG], {})];
    expect(leastFee({ ...RATES, own_zones })).toBe(25_000);
    expect(leastFee({ ...RATES, own_zones: [around(CODES, {})] })).toBe(60_000);
  });

  it("counts no zone that may be too far for the goods", () => {
    const own_zones = [around(["06994"], { fee_vnd: 5_000, extra_days: 2 })];
    expect(leastFee({ ...RATES, own_zones })).toBe(10_000);
  });

  it("is what the weight adds too, also in a zone that costs nothing else", () => {
    const carrier = { on: true, weight_steps: [{ over_grams: 5_000, add_vnd: 20_000 }] };
    const terms = { carrier, own_rider: null };
    expect(leastFee({ ...RATES, terms, weight_grams: 6_000 })).toBe(30_000);
    expect(leastFee({ ...RATES, terms, weight_grams: 5_000 })).toBe(10_000);
    expect(freeEverywhereFrom({ ...RATES, terms, own_zones: [zone(0, null)] })).toBeNull();
    expect(freeEverywhereFrom({ ...RATES, terms, own_zones: [zone(0, 900_000)] })).toBe(900_000);
  });

  it("is what her rider asks where the carrier does not go", () => {
    const own_rider = { on: true, communes: [], fee_vnd: 30_000, free_from_vnd: 700_000 };
    const terms = { carrier: { on: true, weight_steps: [] }, own_rider };
    expect(freeEverywhereFrom({ ...RATES, terms, own_zones: [zone(null, null)] })).toBe(700_000);
    expect(freeEverywhereFrom({ ...RATES, terms, own_zones: [zone(5_000, 100_000)] })).toBe(
      500_000,
    );
    const alone = { ...terms, carrier: { on: false, weight_steps: [] } };
    expect(leastFee({ ...RATES, terms: alone })).toBe(30_000);
    expect(freeEverywhereFrom({ ...RATES, terms: alone })).toBe(700_000);
  });
});

describe("what checkout charges", () => {
  const dong = fc.constantFrom(0, 5_000, 20_000, 45_000, 90_000);
  const total = fc.option(fc.constantFrom(1, 100_000, 500_000, 900_000));
  const drawn = fc.record({
    communes: fc.oneof(
      fc.subarray(CODES, { maxLength: 4 }),
      fc.subarray(ISLANDS),
      fc.constant(CODES),
    ),
    fee_vnd: fc.option(dong),
    free_from_vnd: total,
    extra_days: fc.constantFrom(0, 1, 3),
  });
  const rider = fc.record({
    on: fc.boolean(),
    communes: fc.oneof(fc.constant([]), fc.subarray(CODES, { maxLength: 4 })),
    fee_vnd: dong,
    free_from_vnd: total,
  });
  const seller = fc.record({
    from_commune: fc.constantFrom(HAI_LANG, ...CODES.slice(0, 5), ...ISLANDS),
    same_commune: dong,
    province: dong,
    island: dong,
    elsewhere: dong,
    free_from: total,
    zones: fc.array(drawn, { maxLength: 3 }),
    on: fc.boolean(),
    add_vnd: fc.constantFrom(null, 10_000),
    own_rider: fc.option(rider),
  });
  type Seller = typeof seller extends fc.Arbitrary<infer Value> ? Value : never;

  const order = fc.record({
    weight_grams: fc.constantFrom(0, 1_000, 9_000),
    bears_days: fc.constantFrom(null, 2, 3),
    more: fc.constantFrom(0, 1, 300_000),
  });

  /** Each commune in the first zone that has it. */
  function termsOf({ zones, on, add_vnd, own_rider }: Seller): SellerDelivery {
    const taken = new Set<string>();
    const own_zones = zones.map(({ communes, ...one }, at): OwnZone => {
      const own = communes.filter((code) => !taken.has(code));
      own.forEach((code) => taken.add(code));
      return { name: `Vùng ${String(at)}`, communes: own, ...one };
    });
    const weight_steps = add_vnd === null ? [] : [{ over_grams: 2_000, add_vnd }];
    const carrier = { on, weight_steps };
    const kept = own_zones.filter(({ communes }) => communes.length > 0);
    return { carrier, own_rider, pick_up: null, fair_stall: null, own_zones: kept };
  }

  function askedOf(one: Seller, terms: SellerDelivery, weight_grams: number): FeesAsked {
    const { from_commune, same_commune, province, island, elsewhere, free_from } = one;
    const rates = { same_commune, province, island, elsewhere, free_from };
    return { ...rates, from_commune, own_zones: terms.own_zones, terms, weight_grams };
  }

  /** By place what is charged there for goods of a total; nothing for where nothing is brought. */
  function charged(
    asked: FeesAsked,
    terms: SellerDelivery,
    goods: { total_vnd: number; bears_days: number | null },
  ): { code: string; fee: number }[] {
    const places = [...CODES.map((code) => ["22", code] as const), ["01", "00070"] as const];
    return places.flatMap(([province_code, code]) => {
      const line = {
        id: "goods",
        travels: "ambient" as const,
        weight_grams: asked.weight_grams ?? 0,
        weekdays: null,
        cutoff: null,
        provinces: null,
        alcohol: false,
        ...goods,
      };
      const chosen = defaultMethod(
        offerMethods({
          lines: [line],
          from_commune: asked.from_commune,
          destination: { province_code, commune_code: code },
          rates: asked,
          terms,
          placed_at: new Date("2026-11-30T08:00+07:00"),
          holidays: new Set(),
          sends_from: null,
        }),
      );
      return chosen && !isFetched(chosen.method) ? [{ code, fee: chosen.fee_vnd }] : [];
    });
  }

  it("is nothing in every commune but islands from the total on that is promised", () => {
    fc.assert(
      fc.property(seller, order, (one, { weight_grams, bears_days, more }) => {
        const terms = termsOf(one);
        const asked = askedOf(one, terms, weight_grams);
        const free = freeEverywhereFrom(asked);
        fc.pre(free !== null);
        const goods = { total_vnd: (free ?? 0) + more, bears_days };
        const dear = charged(asked, terms, goods).filter(
          ({ code, fee }) =>
            fee > 0 && (!communeByCode(code)?.island || code === asked.from_commune),
        );
        expect(dear).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is somewhere as little as is said", () => {
    fc.assert(
      fc.property(seller, order, (one, { weight_grams, bears_days }) => {
        const terms = termsOf(one);
        const asked = askedOf(one, terms, weight_grams);
        const goods = { total_vnd: 0, bears_days };
        const fees = charged(asked, terms, goods).map(({ fee }) => fee);
        fc.pre(fees.length > 0);
        expect(leastFee(asked)).toBeGreaterThanOrEqual(Math.min(...fees));
      }),
      { numRuns: 200 },
    );
  });
});
