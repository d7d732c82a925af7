import type { SeenPack } from "@/features/basket/seen-pack";
import type { Basket, BasketLine } from "@/lib/medusa/basket";
import type { BasketChange, KeptBasket } from "../shopping";

export const RATES = {
  same_commune: 15_000,
  province: 25_000,
  island: 60_000,
  elsewhere: 40_000,
  free_from: 500_000,
};

export const SELLER = { handle: "htx-dong-tien", name: "HTX Đồng Tiến", communeCode: "06862" };

export function pack(variantId: string, unitPrice = 45_000): SeenPack {
  return {
    variantId,
    productHandle: `san-pham-${variantId}`,
    title: `Sản phẩm ${variantId}`,
    label: "Hộp 10 quả",
    picture: null,
    unitPrice,
    seller: SELLER,
    rates: RATES,
  };
}

export function line(
  variantId: string,
  quantity: number,
  more: Partial<BasketLine> = {},
): BasketLine {
  const { seller: _seller, rates: _rates, ...seen } = pack(variantId);
  return {
    ...seen,
    seenUnitPrice: seen.unitPrice,
    quantity,
    available: 99,
    lineTotal: seen.unitPrice * quantity,
    problem: null,
    ...more,
  };
}

export function basketOf(lines: BasketLine[], id = "basket_1"): Basket {
  const goodsTotal = lines.reduce((sum, { lineTotal }) => sum + lineTotal, 0);
  const group = {
    seller: SELLER,
    lines,
    goodsTotal,
    deliveryFee: null,
    deliveryFrom: RATES.same_commune,
    freeFrom: RATES.free_from,
    total: goodsTotal,
  };
  return {
    id,
    placed: false,
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    groups: lines.length === 0 ? [] : [group],
    goodsTotal,
    deliveryTotal: null,
    total: goodsTotal,
  };
}

export function keptBasket(lines: BasketLine[], id = "basket_1"): KeptBasket {
  return {
    basket: basketOf(lines, id),
    rates: { [SELLER.handle]: RATES },
    asOf: "2026-11-23T12:30:00.000Z",
  };
}

let names = 0;
const name = () => `change-${String((names += 1))}`;

export const add = (variantId: string, quantity = 1): BasketChange => ({
  id: name(),
  kind: "add",
  quantity,
  pack: pack(variantId),
});

export const set = (variantId: string, quantity: number): BasketChange => ({
  id: name(),
  kind: "set",
  variantId,
  quantity,
  seenUnitPrice: 45_000,
});

export const remove = (variantId: string): BasketChange => ({
  id: name(),
  kind: "remove",
  variantId,
});
