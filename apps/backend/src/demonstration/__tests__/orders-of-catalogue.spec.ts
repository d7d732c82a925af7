import { productSet } from "@cho-lang/ocop/product-sets";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";
import { parsePhone } from "@cho-lang/vietnam-addresses/phone";
import { demonstrationCatalogue } from "../demonstration-catalogue";
import { generateOrders } from "../generate-orders";
import type { DemonstrationOrder } from "../orders/demonstration-order";

const NOW = new Date("2026-11-23T05:00:00Z");
const { products } = demonstrationCatalogue(NOW);
const orders = generateOrders(products, { seed: 20_260_701, now: NOW, months: 18, count: 1_400 });
const byHandle = new Map(products.map((product) => [product.handle, product]));

function share(chosen: (order: DemonstrationOrder) => boolean): number {
  return orders.filter(chosen).length / orders.length;
}

describe("eighteen months of orders over the whole catalogue", () => {
  it("sell what is there, of one seller each, at its price, never alcohol, in its season", () => {
    for (const order of orders) {
      for (const line of order.lines) {
        const product = byHandle.get(line.product);
        const variant = product?.variants.find(({ label }) => label === line.variant);
        expect(product?.seller).toBe(order.seller);
        expect(line.unit_price_vnd).toBe(variant?.price_vnd);
        expect(line.quantity).toBeGreaterThan(0);
        expect(productSet(product?.product_set ?? 0).alcohol).toBe(false);
        const month = Number(vietnamDay(order.placed_at).slice(5, 7));
        expect(product?.season_months ?? [month]).toContain(month);
      }
    }
  });

  it("go to communes that exist, most within the province, to numbers that can be dialled", () => {
    for (const { buyer } of orders) {
      expect(communeOf(buyer.commune_code)?.province_code).toBe(buyer.province_code);
      expect(parsePhone(buyer.phone).kind).toBe("mobile");
    }
    const home = share(({ buyer }) => buyer.province_code === "22");
    expect(home).toBeGreaterThan(0.5);
    expect(home).toBeLessThan(0.7);
  });

  it("have mostly arrived, some were cancelled, the last ones are under way", () => {
    expect(share(({ status }) => status === "delivered")).toBeGreaterThan(0.88);
    expect(share(({ status }) => status === "cancelled")).toBeLessThan(0.1);
    const open = orders.filter(({ status }) => !["delivered", "cancelled"].includes(status));
    expect(open.length).toBeGreaterThan(0);
    for (const { placed_at } of open) {
      expect(NOW.getTime() - placed_at.getTime()).toBeLessThan(14 * 86_400_000);
    }
  });

  it.each(["2026-11-27T19:35:00Z", "2026-12-31T05:00:00Z", "2027-02-28T05:00:00Z"])(
    "have enough sellers in every month that is over, also at the end of one: %s",
    (now) => {
      const plan = { seed: 20_260_701, now: new Date(now), months: 18, count: 1_400 };
      const sellersOf = new Map<string, Set<string>>();
      for (const { delivered_at, seller } of generateOrders(products, plan)) {
        if (!delivered_at) continue;
        const month = vietnamDay(delivered_at).slice(0, 7);
        sellersOf.set(month, (sellersOf.get(month) ?? new Set()).add(seller));
      }
      expect(sellersOf.size).toBe(19);
      for (const sellers of sellersOf.values()) expect(sellers.size).toBeGreaterThan(9);
    },
  );

  it("reach most products and sellers", () => {
    const sold = new Set(orders.flatMap(({ lines }) => lines.map(({ product }) => product)));
    expect(sold.size).toBeGreaterThanOrEqual(50);
    expect(new Set(orders.map(({ seller }) => seller)).size).toBeGreaterThanOrEqual(25);
  });
});
