import { COMMUNES } from "@cho-lang/ocop/communes";
import fc from "fast-check";
import { communesTaken } from "../communes-taken";
import { deliverableZones } from "../deliverable-zones";
import { deliveryZone } from "../delivery-fee";
import { deliversTo } from "../delivers-to";
import { offerMethods, type OrderToBring } from "../offer-methods";
import { ownZoneFee, ownZoneOf, type OwnZone } from "../own-zones";
import { USUAL_SELLER_DELIVERY, type SellerDelivery } from "../seller-delivery";

const HAI_LANG = "06886";
const VAN_DON = "06994";
const CO_TO = "07192";
const CODES = COMMUNES.map(({ code }) => code);
const MAINLAND = COMMUNES.filter(({ island }) => !island).map(({ code }) => code);

const RATES = {
  same_commune: 10_000,
  province: 25_000,
  island: 50_000,
  elsewhere: 40_000,
  free_from: 500_000,
};

function zone(communes: string[], more: Partial<OwnZone> = {}): OwnZone {
  return {
    name: "Đảo Vân Đồn",
    communes,
    fee_vnd: 60_000,
    free_from_vnd: null,
    extra_days: 0,
    ...more,
  };
}

interface Asked {
  to?: string;
  from?: string;
  goods_vnd?: number;
  grams?: number;
  bears_days?: number | null;
  terms?: Partial<SellerDelivery>;
}

function order(zones: readonly OwnZone[], asked: Asked = {}): OrderToBring {
  const { to = VAN_DON, from = HAI_LANG, goods_vnd = 100_000, grams = 500 } = asked;
  return {
    lines: [
      {
        id: "tea",
        travels: "ambient",
        total_vnd: goods_vnd,
        weight_grams: grams,
        bears_days: asked.bears_days ?? null,
        weekdays: null,
        cutoff: null,
        provinces: null,
        alcohol: false,
      },
    ],
    from_commune: from,
    destination: { province_code: "22", commune_code: to },
    rates: RATES,
    terms: { ...USUAL_SELLER_DELIVERY, ...asked.terms, own_zones: zones },
    placed_at: new Date("2026-11-30T08:00+07:00"),
    holidays: new Set(),
    sends_from: null,
  };
}

const carrierOf = (one: OrderToBring) => offerMethods(one)[0];

/** Up to ten zones, each commune in one at most. */
const zones = fc
  .array(fc.nat({ max: 10 }), { minLength: CODES.length, maxLength: CODES.length })
  .chain((places) =>
    fc
      .array(
        fc.record({
          fee_vnd: fc.option(fc.nat({ max: 10_000_000 })),
          free_from_vnd: fc.option(fc.integer({ min: 1, max: 2_000_000 })),
          extra_days: fc.nat({ max: 14 }),
        }),
        { minLength: 10, maxLength: 10 },
      )
      .map((terms) =>
        terms.map((more, at) =>
          zone(
            CODES.filter((_, commune) => places[commune] === at),
            more,
          ),
        ),
      ),
  );

describe("a zone that a seller drew", () => {
  it("goes before the zone by distance, with its own fee and its own total from which it is free", () => {
    const drawn = [zone([VAN_DON], { free_from_vnd: 700_000 })];
    const fee = (asked: Asked) => carrierOf(order(drawn, asked))?.fee_vnd;
    expect(fee({})).toBe(60_000);
    expect(fee({ goods_vnd: 699_999 })).toBe(60_000);
    expect(fee({ goods_vnd: 700_000 })).toBe(0);
    expect(fee({ to: "06673" })).toBe(25_000);
    expect(fee({ to: "06673", goods_vnd: 500_000 })).toBe(0);
  });

  it("may be her own commune, an island that is free, or Ba Chẽ by either of its codes", () => {
    const to = (commune: string, by = commune) =>
      carrierOf(order([zone([commune], { fee_vnd: 7_000, free_from_vnd: 90_000 })], { to: by }));
    expect([to(HAI_LANG)?.fee_vnd, to(CO_TO)?.fee_vnd, to("06978", "06970")?.fee_vnd]).toEqual([
      0, 0, 0,
    ]);
  });

  it("adds what a heavy order asks, as everywhere", () => {
    const carrier = { on: true, weight_steps: [{ over_grams: 3_000, add_vnd: 10_000 }] };
    const drawn = [zone([VAN_DON], { free_from_vnd: 300_000 })];
    const fee = (goods_vnd: number) =>
      carrierOf(order(drawn, { goods_vnd, grams: 3_001, terms: { carrier } }))?.fee_vnd;
    expect([fee(100_000), fee(300_000)]).toEqual([70_000, 0]);
  });

  it("takes so many days longer, which goods must bear", () => {
    const days = (extra_days: number, bears_days: number | null = null) => {
      const offer = carrierOf(order([zone([VAN_DON], { extra_days })], { bears_days }));
      return offer?.arrival ? [offer.arrival.from, offer.arrival.to] : offer?.obstacles;
    };
    expect(days(0)).toEqual(["2026-12-01", "2026-12-01"]);
    expect(days(2)).toEqual(["2026-12-03", "2026-12-03"]);
    expect(days(2, 3)).toEqual(["2026-12-03", "2026-12-03"]);
    expect(days(2, 2)).toMatchObject([{ reason: "transit", bears_days: 2, takes_days: 3 }]);
  });

  it("may be one to which her carrier does not go, while her rider does", () => {
    const own_rider = { on: true, communes: [], fee_vnd: 15_000, free_from_vnd: null };
    const offers = offerMethods(
      order([zone([VAN_DON], { fee_vnd: null })], { terms: { own_rider } }),
    );
    expect(offers.map(({ method, fee_vnd, obstacles }) => [method, fee_vnd, obstacles])).toEqual([
      ["carrier", 0, [{ reason: "outside_area", line_id: null }]],
      ["own_rider", 15_000, []],
    ]);
  });

  it("is one at most for each commune, and a commune in none is quoted as before", () => {
    fc.assert(
      fc.property(
        zones,
        fc.constantFrom(...CODES),
        fc.nat({ max: 2_000_000 }),
        (drawn, to, goods_vnd) => {
          expect(communesTaken(drawn)).toEqual([]);
          const own = ownZoneOf(drawn, to);
          expect(drawn.filter(({ communes }) => communes.includes(to))).toEqual(own ? [own] : []);
          const offer = carrierOf(order(drawn, { to, goods_vnd }));
          if (!own) {
            expect(offer).toEqual(carrierOf(order([], { to, goods_vnd })));
          } else {
            expect(offer?.fee_vnd).toBe(ownZoneFee(own, goods_vnd));
            expect(offer?.arrival === null).toBe(own.fee_vnd === null);
          }
        },
      ),
    );
  });

  it("never asks less than nothing, nor less for more weight or for fewer goods", () => {
    const amounts = fc.tuple(fc.nat({ max: 2_000_000 }), fc.nat({ max: 2_000_000 }));
    const grams = fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 }));
    const steps = fc
      .uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 5 })
      .map((overs) => overs.toSorted((a, b) => a - b))
      .map((overs) => overs.map((over_grams, at) => ({ over_grams, add_vnd: at * 5_000 })));
    fc.assert(
      fc.property(
        zones,
        fc.constantFrom(...CODES),
        amounts,
        grams,
        steps,
        (drawn, to, sums, weights, weight_steps) => {
          const terms = { carrier: { on: true, weight_steps } };
          const fee = (goods_vnd: number, weight: number) =>
            carrierOf(order(drawn, { to, goods_vnd, grams: weight, terms }))?.fee_vnd ?? NaN;
          const [few, many] = sums.toSorted((a, b) => a - b) as [number, number];
          const [light, heavy] = weights.toSorted((a, b) => a - b) as [number, number];
          expect(fee(few, light)).toBeGreaterThanOrEqual(0);
          expect(fee(few, light)).toBeLessThanOrEqual(fee(few, heavy));
          expect(fee(many, light)).toBeLessThanOrEqual(fee(few, light));
        },
      ),
    );
  });

  it.each([-1, 0.5, NaN])("refuses a goods total of %d", (total) => {
    expect(() => ownZoneFee(zone([VAN_DON]), total)).toThrow(RangeError);
  });

  it("names the communes that an earlier one has", () => {
    expect(communesTaken([zone([VAN_DON]), zone([CO_TO, VAN_DON]), zone([CO_TO])])).toEqual([
      { zone: 1, communes: [VAN_DON] },
      { zone: 2, communes: [CO_TO] },
    ]);
  });
});

describe("deliversTo", () => {
  const goods = (own_zones: readonly OwnZone[], bears_days: number | null = null) => ({
    temperature_class: "chilled",
    bears_days,
    from_commune: HAI_LANG,
    terms: { own_rider: null, own_zones },
  });

  it("is the zones by distance where a seller drew none, or leaves nothing out", () => {
    const usual = [HAI_LANG, "province", "island", "elsewhere"];
    expect(deliversTo(goods([]))).toEqual(usual);
    expect(deliversTo(goods([zone([VAN_DON, CO_TO], { extra_days: 9 })]))).toEqual(usual);
    expect(deliversTo({ ...goods([]), temperature_class: "service" })).toEqual([]);
  });

  it("leaves out her own commune too, and not where her rider goes", () => {
    const drawn = [zone([HAI_LANG], { fee_vnd: null })];
    expect(deliversTo(goods(drawn))).not.toContain(HAI_LANG);
    expect(deliversTo(goods(drawn))).not.toContain("province");
    const rider = { on: true, communes: [], fee_vnd: 0, free_from_vnd: null };
    const found = deliversTo({ ...goods(drawn), terms: { own_rider: rider, own_zones: drawn } });
    expect(found).toEqual([HAI_LANG, "province", "island", "elsewhere"]);
  });

  it("finds goods just where a carrier brings them", () => {
    const bears = fc.option(fc.integer({ min: 1, max: 5 }));
    const places = [fc.constantFrom(...MAINLAND), fc.constantFrom(...CODES)] as const;
    fc.assert(
      fc.property(zones, bears, ...places, (drawn, bears_days, from, to) => {
        const asked = { ...goods(drawn, bears_days), from_commune: from };
        const looked = [to, deliveryZone("", { province_code: "22", commune_code: to })];
        const found = deliversTo(asked).some((place) => looked.includes(place));
        const obstacles = carrierOf(order(drawn, { from, to, bears_days }))?.obstacles;
        expect(found).toBe(obstacles?.length === 0);
        const elsewhere = deliverableZones("chilled", bears_days).includes("elsewhere");
        expect(deliversTo(asked).includes("elsewhere")).toBe(elsewhere);
      }),
    );
  });
});
