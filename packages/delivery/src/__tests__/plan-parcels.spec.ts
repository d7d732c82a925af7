import fc from "fast-check";
import type { TravelClass } from "../carried-goods";
import { planParcels, type LineToPack } from "../plan-parcels";

function line(id: string, travels: TravelClass, more: Partial<LineToPack> = {}): LineToPack {
  return {
    id,
    travels,
    total_vnd: 100_000,
    bears_days: null,
    weekdays: null,
    cutoff: null,
    provinces: null,
    alcohol: false,
    ...more,
  };
}

const told = (lines: LineToPack[], fee = 0) =>
  planParcels(lines, fee).map(({ kind, fragile, lines: packed, fee_vnd }) => ({
    kind,
    fragile,
    ids: packed.map(({ id }) => id).join(" "),
    fee_vnd,
  }));

describe("planParcels", () => {
  it("packs dry and breakable goods together, chilled and frozen ones each apart", () => {
    const lines = [
      line("tea", "ambient"),
      line("squid", "frozen"),
      line("honey", "fragile"),
      line("ham", "chilled"),
      line("duck", "frozen"),
    ];
    expect(told(lines, 40_000)).toEqual([
      { kind: "dry", fragile: true, ids: "tea honey", fee_vnd: 16_000 },
      { kind: "frozen", fragile: false, ids: "squid duck", fee_vnd: 16_000 },
      { kind: "chilled", fragile: false, ids: "ham", fee_vnd: 8_000 },
    ]);
  });

  it("packs alcohol apart from everything else, and all of it that travels alike together", () => {
    const lines = [
      line("wine", "fragile", { alcohol: true }),
      line("tea", "ambient"),
      line("spirit", "ambient", { alcohol: true }),
      line("honey", "fragile"),
    ];
    const parcels = planParcels(lines, 30_000);
    expect(
      parcels.map(({ alcohol, lines: packed }) => [alcohol, packed.map(({ id }) => id)]),
    ).toEqual([
      [true, ["wine", "spirit"]],
      [false, ["tea", "honey"]],
    ]);
    expect(parcels.map(({ fee_vnd }) => fee_vnd)).toEqual([15_000, 15_000]);
  });

  it("keeps apart what is handed over on no common day", () => {
    const lines = [
      line("a", "frozen", { weekdays: [1, 4] }),
      line("b", "frozen", { weekdays: [2] }),
      line("c", "frozen", { weekdays: [4, 5] }),
    ];
    expect(planParcels(lines, 0).map(({ weekdays }) => weekdays)).toEqual([[4], [2]]);
  });

  it("asks no fee for a service that goods travel beside, and all of it for one alone", () => {
    const tour = line("tour", "service");
    expect(told([tour, line("tea", "ambient")], 9_000).map(({ fee_vnd }) => fee_vnd)).toEqual([
      0, 9_000,
    ]);
    expect(told([tour], 9_000)).toEqual([
      { kind: "service", fragile: false, ids: "tour", fee_vnd: 9_000 },
    ]);
  });

  it("adds up to each order and to the basket, with no negative share, whatever is in it", () => {
    const some = fc.record({
      travels: fc.constantFrom<TravelClass[]>("ambient", "fragile", "chilled", "frozen", "service"),
      total_vnd: fc.integer({ min: 0, max: 90_000_000 }),
      weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })),
    });
    const order = fc.record({
      lines: fc.array(some, { minLength: 1, maxLength: 12 }),
      fee: fc.integer({ min: 0, max: 2_000_000 }),
    });
    const sum = (amounts: number[]) => amounts.reduce((before, amount) => before + amount, 0);
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 5 }), (basket) => {
        const orders = basket.map(({ lines, fee }) => {
          const goods = lines.map(({ travels, ...more }, at) => line(`l${at}`, travels, more));
          const parcels = planParcels(goods, fee);
          const total = sum(lines.map(({ total_vnd }) => total_vnd)) + fee;
          expect(sum(parcels.map(({ total_vnd }) => total_vnd))).toBe(total);
          expect(parcels.every(({ fee_vnd, goods_vnd }) => fee_vnd >= 0 && goods_vnd >= 0)).toBe(
            true,
          );
          expect(parcels.flatMap(({ lines: packed }) => packed.map(({ id }) => id)).sort()).toEqual(
            goods.map(({ id }) => id).sort(),
          );
          expect(parcels.every(({ weekdays }) => weekdays.length > 0)).toBe(true);
          return parcels;
        });
        expect(sum(orders.flat().map(({ total_vnd }) => total_vnd))).toBe(
          sum(basket.map(({ lines, fee }) => sum(lines.map(({ total_vnd }) => total_vnd)) + fee)),
        );
      }),
    );
  });
});
