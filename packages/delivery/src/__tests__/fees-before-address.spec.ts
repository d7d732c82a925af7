import { freeEverywhereFrom, leastFee } from "../fees-before-address";
import type { OwnZone } from "../own-zones";

const RATES = {
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
