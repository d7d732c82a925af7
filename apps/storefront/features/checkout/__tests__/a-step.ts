import type { Basket, BasketLine } from "@/lib/medusa/basket";
import type { CheckoutStep } from "../checkout-state";
import { NOTHING_TYPED } from "../checkout-values";

export const EGGS: BasketLine = {
  variantId: "v1",
  productHandle: "trung-vit",
  title: "Trứng vịt",
  label: "Hộp 10 quả",
  picture: null,
  quantity: 3,
  unitPrice: 50_000,
  seenUnitPrice: 45_000,
  available: 2,
  lineTotal: 150_000,
  problem: null,
};

const CARRIER = {
  method: "carrier" as const,
  fee: 0,
  arrives: { from: "2026-12-01" as const, to: "2026-12-02" as const },
  place: null,
  shown: "a1",
  obstacles: [],
  parcels: ["chilled" as const, "dry" as const, "dry" as const],
};

export const NO_RIDER = {
  ...CARRIER,
  method: "own_rider" as const,
  arrives: null,
  shown: null,
  obstacles: [
    {
      reason: "province" as const,
      variantId: "v1",
      travels: null,
      bearsDays: null,
      takesDays: null,
      overSea: false,
    },
  ],
};

export function basketOf(lines: BasketLine[]): Basket {
  const seller = { handle: "dong-rui", name: "HTX Đồng Rui", communeCode: "06856" };
  const group = { seller, lines, goodsTotal: 150_000, deliveryFee: 0, deliveryFrom: 0 };
  const delivery = { chosen: "carrier" as const, offers: [CARRIER, NO_RIDER] };
  return {
    id: "cart_1",
    placed: false,
    itemCount: 3,
    groups: [{ ...group, freeFrom: null, total: 150_000, delivery }],
    goodsTotal: 150_000,
    deliveryTotal: 0,
    total: 150_000,
  };
}

export const STEP: CheckoutStep = {
  turn: 1,
  values: NOTHING_TYPED,
  payment: "cash_on_delivery",
  problems: {},
  choices: [],
  address: null,
  basket: basketOf([EGGS]),
  failure: null,
};
