import type { DeliveryRates } from "../delivery-fee";
import { isFetched } from "../is-fetched";
import { carrierFee } from "../method-fee";
import { DELIVERY_METHODS } from "../seller-delivery";

const RATES: DeliveryRates = {
  same_commune: 0,
  province: 25_000,
  island: 0,
  elsewhere: 40_000,
  free_from: 500_000,
};
const HEAVY = { weight_steps: [{ over_grams: 3_000, add_vnd: 10_000 }] };

describe("carrierFee", () => {
  it.each([
    ["a zone without a fee, from the total on", "same_commune", 500_000, 0],
    ["a zone without a fee, below it", "same_commune", 499_999, 10_000],
    ["a zone with a fee, from the total on", "province", 500_000, 0],
    ["an island without a fee, always", "island", 500_000, 10_000],
  ] as const)(
    "adds for the weight by the total from which it is free: %s",
    (_, zone, goods, fee) => {
      const order = { zone, goods_vnd: goods, weight_grams: 5_000 };
      expect(carrierFee(RATES, HEAVY, order)).toBe(fee);
    },
  );
});

it("knows what a buyer comes for herself", () => {
  expect(DELIVERY_METHODS.filter(isFetched)).toEqual(["pick_up", "fair_stall"]);
});
