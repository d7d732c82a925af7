import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { generateOrders } from "../generate-orders";
import type { DemonstrationOrder, OrderableProduct } from "../orders/demonstration-order";

const CATALOGUE: OrderableProduct[] = [
  {
    handle: "trung",
    seller: "htx-a",
    product_set: 2,
    season_months: null,
    variants: [{ label: "Hộp 10", price_vnd: 55_000 }],
  },
  {
    handle: "vit",
    seller: "htx-a",
    product_set: 2,
    season_months: null,
    variants: [{ label: "Con", price_vnd: 260_000 }],
  },
  {
    handle: "na",
    seller: "htx-b",
    product_set: 1,
    season_months: [7, 8, 9],
    variants: [
      { label: "1 kg", price_vnd: 70_000 },
      { label: "3 kg", price_vnd: 200_000 },
    ],
  },
  {
    handle: "ruou",
    seller: "htx-b",
    product_set: 14,
    season_months: null,
    variants: [{ label: "Chai", price_vnd: 120_000 }],
  },
];

const PLAN = { seed: 7, now: new Date("2026-11-23T12:00:00Z"), months: 18, count: 1_400 };

const orders = generateOrders(CATALOGUE, PLAN);

function month(order: DemonstrationOrder): string {
  return vietnamDay(order.placed_at).slice(0, 7);
}

describe("generateOrders", () => {
  it("gives the same orders for the same plan", () => {
    expect(generateOrders(CATALOGUE, PLAN)).toEqual(orders);
    expect(generateOrders(CATALOGUE, { ...PLAN, seed: 8 })).not.toEqual(orders);
  });

  it("makes as many as asked, bar those that today has not reached, over all months", () => {
    expect(orders.length).toBeGreaterThan(1_380);
    expect(orders.length).toBeLessThanOrEqual(1_400);
    expect(new Set(orders.map(month)).size).toBe(19);
  });

  it("keeps every order with one seller, in season and free of alcohol", () => {
    const byHandle = new Map(CATALOGUE.map((product) => [product.handle, product]));
    for (const order of orders) {
      const monthOfYear = Number(month(order).slice(5));
      for (const line of order.lines) {
        const product = byHandle.get(line.product);
        expect(product?.seller).toBe(order.seller);
        expect(product?.product_set).not.toBe(14);
        expect(product?.season_months?.includes(monthOfYear) ?? true).toBe(true);
        expect(product?.variants).toContainEqual({
          label: line.variant,
          price_vnd: line.unit_price_vnd,
        });
      }
      expect(new Set(order.lines.map((line) => line.product)).size).toBe(order.lines.length);
    }
  });

  it("lets steps follow one another and none lie in the future", () => {
    for (const order of orders) {
      const steps = [
        order.placed_at,
        order.confirmed_at,
        order.handed_over_at,
        order.delivered_at,
        order.cancelled_at,
      ].filter((step) => step !== null);
      const times = steps.map((step) => step.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(Math.max(...times)).toBeLessThanOrEqual(PLAN.now.getTime());
      expect(order.status === "delivered").toBe(order.delivered_at !== null);
    }
  });

  it("delivers most of what is old and leaves the last days open", () => {
    const old = orders.filter((order) => order.placed_at < new Date("2026-11-01"));
    const delivered = old.filter((order) => order.status === "delivered").length;
    expect(delivered / old.length).toBeGreaterThan(0.91);
    expect(delivered / old.length).toBeLessThan(0.97);
    const open = orders.filter((order) => ["placed", "confirmed"].includes(order.status));
    expect(open.length).toBeGreaterThan(0);
  });

  it("sells more before Tết and grows", () => {
    const count = (name: string): number => orders.filter((order) => month(order) === name).length;
    expect(count("2026-01")).toBeGreaterThan(1.2 * count("2025-11"));
    expect(count("2026-10")).toBeGreaterThan(1.3 * count("2025-06"));
  });

  it("uses codes once and numbers that are plainly made up", () => {
    expect(new Set(orders.map((order) => order.code)).size).toBe(orders.length);
    expect(orders.every((order) => order.buyer.phone.startsWith("+84900000"))).toBe(true);
  });
});
