import fc from "fast-check";
import { defaultMethod, offerMethods, type LineToOffer, type OrderToBring } from "../offer-methods";
import { USUAL_SELLER_DELIVERY, type SellerDelivery } from "../seller-delivery";

const RATES = {
  same_commune: 10_000,
  province: 25_000,
  island: 50_000,
  elsewhere: 40_000,
  free_from: 500_000,
};
const HA_LONG = { province_code: "22", commune_code: "06673" };
const CO_TO = { province_code: "22", commune_code: "07192" };
const HA_NOI = { province_code: "01", commune_code: "00070" };
const AN_GIANG = { province_code: "91", commune_code: "30292" };

const ALL: SellerDelivery = {
  carrier: { on: true, weight_steps: [] },
  own_rider: { on: true, communes: [], fee_vnd: 15_000, free_from_vnd: 200_000 },
  pick_up: { on: true, address: "Thôn 4, Hải Lạng", hours: "7–17 giờ" },
  fair_stall: {
    on: true,
    fair: "Hội chợ OCOP",
    address: "Cung Quy hoạch",
    from: "2026-12-10",
    to: "2026-12-14",
  },
  own_zones: [],
};

function line(id: string, more: Partial<LineToOffer> = {}): LineToOffer {
  return {
    id,
    travels: "ambient",
    total_vnd: 100_000,
    weight_grams: 500,
    bears_days: null,
    weekdays: null,
    cutoff: null,
    provinces: null,
    alcohol: false,
    ...more,
  };
}

function order(lines: LineToOffer[], more: Partial<OrderToBring> = {}): OrderToBring {
  return {
    lines,
    from_commune: "06886",
    destination: HA_LONG,
    rates: RATES,
    terms: USUAL_SELLER_DELIVERY,
    placed_at: new Date("2026-11-30T08:00+07:00"),
    holidays: new Set(),
    sends_from: null,
    ...more,
  };
}

const squid = line("squid", { travels: "frozen", bears_days: 1 });

/** What is told of each method: its fee and days, or why not. */
function told(one: OrderToBring): Record<string, string> {
  return Object.fromEntries(
    offerMethods(one).map(({ method, obstacles, fee_vnd, arrival }) => [
      method,
      arrival
        ? `${String(fee_vnd)} ${arrival.from} ${arrival.to}`
        : obstacles.map((each) => `${each.reason} ${each.line_id ?? "-"}`).join(", "),
    ]),
  );
}

describe("offerMethods", () => {
  it("offers a carrier alone where nothing else was said, at the fees of ever", () => {
    expect(told(order([line("tea")]))).toEqual({ carrier: "25000 2026-12-01 2026-12-01" });
  });

  it("offers all that a seller has on, a carrier first", () => {
    const offers = offerMethods(order([line("tea")], { terms: ALL }));
    expect(defaultMethod(offers)?.method).toBe("carrier");
    expect(told(order([line("tea")], { terms: ALL }))).toEqual({
      carrier: "25000 2026-12-01 2026-12-01",
      own_rider: "15000 2026-11-30 2026-11-30",
      pick_up: "0 2026-11-30 2026-12-03",
      fair_stall: "0 2026-12-10 2026-12-14",
    });
  });

  it("does not send what would not be alive when it comes, and says which and how long it takes", () => {
    const [carrier] = offerMethods(order([line("tea"), squid], { destination: AN_GIANG }));
    expect(carrier?.obstacles).toEqual([
      { reason: "transit", line_id: "squid", bears_days: 1, takes_days: 4, over_sea: false },
    ]);
    expect(told(order([squid], { destination: HA_LONG }))).toEqual({
      carrier: "25000 2026-12-01 2026-12-01",
    });
    expect(told(order([{ ...squid, bears_days: 2 }], { destination: HA_NOI }))).toEqual({
      carrier: "40000 2026-12-01 2026-12-02",
    });
  });

  it("says that it is the boat that takes long, within the province and from an island", () => {
    const overSea = (change: Partial<OrderToBring>) =>
      offerMethods(order([squid], change))[0]?.obstacles.map((each) =>
        each.reason === "transit" ? [each.takes_days, each.over_sea] : each.reason,
      );
    expect(overSea({ destination: CO_TO })).toEqual([[2, true]]);
    expect(overSea({ from_commune: CO_TO.commune_code })).toEqual([[2, true]]);
    expect(overSea({ destination: HA_NOI })).toEqual([[2, false]]);
  });

  it("offers to fetch what cannot be sent, and takes nobody's word for it unasked", () => {
    const fetched = order([squid], { destination: AN_GIANG, terms: ALL });
    expect(told(fetched)).toEqual({
      carrier: "transit squid",
      own_rider: "outside_area -",
      pick_up: "0 2026-11-30 2026-12-03",
      fair_stall: "0 2026-12-10 2026-12-14",
    });
    expect(defaultMethod(offerMethods(fetched))).toBeNull();
    const carrier = { on: false, weight_steps: [] };
    const brought = order([squid], { terms: { ...ALL, carrier } });
    expect(defaultMethod(offerMethods(brought))?.method).toBe("own_rider");
    const alone = { ...USUAL_SELLER_DELIVERY, carrier, pick_up: ALL.pick_up };
    expect(defaultMethod(offerMethods(order([squid], { terms: alone })))?.method).toBe("pick_up");
  });

  it("sends two goods apart that would not arrive in time together, and blames only what can't be sent", () => {
    const daily = { ...squid, bears_days: 1 };
    const saturdays = { ...line("ham", { travels: "frozen" }), bears_days: 2, weekdays: [6] };
    const [offer] = offerMethods(order([daily, saturdays]));
    expect(offer?.obstacles).toEqual([]);
    expect(offer?.parcels.map(({ lines }) => lines.map(({ id }) => id).join())).toEqual([
      "squid",
      "ham",
    ]);
    const never = { ...saturdays, bears_days: 1 };
    expect(told(order([daily, never]))).toEqual({ carrier: "no_day ham" });
  });

  it("takes the boat from an island too, and its rider stays on it", () => {
    const from = (destination: OrderToBring["destination"]) =>
      told(order([line("tea")], { terms: ALL, from_commune: "07192", destination }));
    expect(from(HA_LONG).carrier).toBe("25000 2026-12-01 2026-12-02");
    expect(from(HA_LONG).own_rider).toBe("outside_area -");
    expect(from(CO_TO).own_rider).toMatch(/^15000 /);
  });

  it("keeps to the provinces of a product", () => {
    const local = line("ham", { provinces: ["22", "01"] });
    expect(told(order([local], { destination: AN_GIANG }))).toEqual({ carrier: "province ham" });
    expect(told(order([local], { destination: HA_NOI }))).toEqual({
      carrier: "40000 2026-12-01 2026-12-02",
    });
  });

  it("sends no service; one goes to its seller for it, and to no other way", () => {
    const tour = line("tour", { travels: "service" });
    expect(told(order([tour]))).toEqual({
      carrier: "service -",
      pick_up: "0 2026-11-30 2026-12-03",
    });
    expect(told(order([tour, line("tea")]))).toEqual({ carrier: "25000 2026-12-01 2026-12-01" });
    expect(defaultMethod(offerMethods(order([tour], { terms: ALL })))?.method).toBe("pick_up");
    expect(told(order([tour], { terms: ALL })).fair_stall).toBe("service -");
  });

  it("has her rider cross no sea unless she says so, and never free", () => {
    const many = [line("tea", { total_vnd: 900_000 })];
    expect(told(order(many, { terms: ALL, destination: CO_TO })).own_rider).toBe("outside_area -");
    const rider = { on: true, communes: ["07192"], fee_vnd: 60_000, free_from_vnd: 200_000 };
    const terms = { ...ALL, own_rider: rider };
    expect(told(order(many, { terms, destination: CO_TO })).own_rider).toMatch(/^60000 /);
    expect(told(order(many, { terms })).own_rider).toBe("outside_area -");
    expect(told(order(many, { terms: ALL })).own_rider).toMatch(/^0 /);
  });

  it("adds what a heavy order asks, unless it is free", () => {
    const weight_steps = [
      { over_grams: 5_000, add_vnd: 20_000 },
      { over_grams: 2_000, add_vnd: 8_000 },
    ];
    const terms = { ...USUAL_SELLER_DELIVERY, carrier: { on: true, weight_steps } };
    const fee = (weight_grams: number, total_vnd = 100_000) =>
      offerMethods(order([line("tea", { weight_grams, total_vnd })], { terms }))[0]?.fee_vnd;
    expect([2_000, 2_001, 5_001].map((grams) => fee(grams))).toEqual([25_000, 33_000, 45_000]);
    expect(fee(9_000, 500_000)).toBe(0);
  });

  it("is at no fair that is over before the goods are ready", () => {
    const placed_at = new Date("2026-12-14T12:00+07:00");
    expect(told(order([line("tea")], { terms: ALL, placed_at })).fair_stall).toBe("fair_over -");
  });

  it("promises for all parcels together", () => {
    const weekly = { ...squid, bears_days: 3, weekdays: [4] };
    expect(told(order([line("tea"), weekly]))).toEqual({
      carrier: "25000 2026-12-01 2026-12-04",
    });
    expect(told(order([line("tea"), weekly], { terms: ALL })).pick_up).toBe(
      "0 2026-12-03 2026-12-06",
    );
  });

  it("tells a method either with a promise or with a reason, and parts that are the order", () => {
    const travels = fc.constantFrom("ambient", "fragile", "chilled", "frozen", "service" as const);
    const lines = fc.array(
      fc.record({
        travels,
        total_vnd: fc.integer({ min: 0, max: 5_000_000 }),
        bears_days: fc.option(fc.integer({ min: 1, max: 5 })),
        weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })),
      }),
      { minLength: 1, maxLength: 8 },
    );
    const to = fc.constantFrom(HA_LONG, CO_TO, HA_NOI, AN_GIANG);
    fc.assert(
      fc.property(lines, to, (some, destination) => {
        const goods = some.map((more, at) => line(`l${at}`, more as Partial<LineToOffer>));
        const total = goods.reduce((sum, { total_vnd }) => sum + total_vnd, 0);
        for (const offer of offerMethods(order(goods, { terms: ALL, destination }))) {
          expect(offer.arrival === null).toBe(offer.obstacles.length > 0);
          const parts = offer.parcels.reduce((sum, { total_vnd }) => sum + total_vnd, 0);
          expect(parts).toBe(total + offer.fee_vnd);
          expect(offer.parcels.every(({ fee_vnd }) => fee_vnd >= 0)).toBe(true);
          for (const { line_id } of offer.obstacles) {
            expect(line_id === null || goods.some(({ id }) => id === line_id)).toBe(true);
          }
        }
      }),
    );
  });
});
