import fc from "fast-check";
import {
  cheapestDeliveryFee,
  deliveryFee,
  deliveryZone,
  type DeliveryRates,
  type DeliveryZone,
} from "../delivery-fee";

const RATES: DeliveryRates = {
  same_commune: 10_000,
  province: 25_000,
  island: 50_000,
  elsewhere: 40_000,
  free_from: 400_000,
};
const ZONES: DeliveryZone[] = ["same_commune", "province", "island", "elsewhere"];

describe("deliveryZone from Hải Lạng", () => {
  it.each([
    ["22", "06886", "same_commune"],
    ["22", "06673", "province"],
    ["22", "07192", "island"],
    ["22", "06967", "island"],
    ["22", "06757", "island"],
    ["01", "00070", "elsewhere"],
  ])("to %s %s is %s", (province_code, commune_code, zone) => {
    expect(deliveryZone("06886", { province_code, commune_code })).toBe(zone);
  });

  it("needs no boat within an island", () => {
    const coTo = { province_code: "22", commune_code: "07192" };
    expect(deliveryZone("07192", coTo)).toBe("same_commune");
  });

  it("knows both codes of Ba Chẽ as one commune", () => {
    const baChe = { province_code: "22", commune_code: "06970" };
    expect(deliveryZone("06978", baChe)).toBe("same_commune");
  });
});

describe("deliveryFee", () => {
  it("is the zone's rate below the threshold and nothing from it on", () => {
    expect(deliveryFee(RATES, "province", 399_999)).toBe(25_000);
    expect(deliveryFee(RATES, "province", 400_000)).toBe(0);
  });

  it("is always asked for a boat", () => {
    expect(deliveryFee(RATES, "island", 10_000_000)).toBe(50_000);
  });

  it("is never free without a threshold", () => {
    expect(deliveryFee({ ...RATES, free_from: null }, "elsewhere", 10_000_000)).toBe(40_000);
  });

  it.each([-1, 0.5, NaN])("refuses a goods total of %d", (total) => {
    expect(() => deliveryFee(RATES, "province", total)).toThrow(RangeError);
  });

  it("never grows with the goods and is never below the cheapest", () => {
    const totals = fc.nat({ max: 2_000_000 });
    fc.assert(
      fc.property(totals, totals, fc.constantFrom(...ZONES), (a, b, zone) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(deliveryFee(RATES, zone, more)).toBeLessThanOrEqual(deliveryFee(RATES, zone, less));
        expect(deliveryFee(RATES, zone, a)).toBeGreaterThanOrEqual(cheapestDeliveryFee(RATES, a));
      }),
    );
  });
});
