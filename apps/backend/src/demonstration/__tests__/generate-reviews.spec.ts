import { demonstrationCatalogue } from "../demonstration-catalogue";
import { generateOrders } from "../generate-orders";
import { generateReviews } from "../reviews/generate-reviews";

const NOW = new Date("2026-11-20T05:00:00Z");
const { products } = demonstrationCatalogue(NOW);
const orders = generateOrders(products, { seed: 7, now: NOW, months: 18, count: 1_400 });
const reviews = generateReviews(orders, { seed: 7, now: NOW });

describe("the demonstration's reviews", () => {
  it("are some hundred, praise and blame, and the same in every run", () => {
    expect(reviews.length).toBeGreaterThan(200);
    expect(new Set(reviews.map(({ score }) => score))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(generateReviews(orders, { seed: 7, now: NOW })).toEqual(reviews);
  });

  it("are each of a product that was delivered before, once an order", () => {
    const delivered = new Map(orders.map((order) => [order.code, order]));
    for (const { order: code, product, written_at, answered_at } of reviews) {
      const order = delivered.get(code);
      expect(order?.lines.some((line) => line.product === product)).toBe(true);
      expect(order?.delivered_at?.getTime()).toBeLessThan(written_at.getTime());
      expect(written_at.getTime()).toBeLessThanOrEqual(NOW.getTime());
      expect((answered_at ?? NOW).getTime()).toBeLessThanOrEqual(NOW.getTime());
    }
    expect(new Set(reviews.map((one) => `${one.order} ${one.product}`)).size).toBe(reviews.length);
  });

  it("give nobody's number or street away", () => {
    for (const { name, order: code } of reviews) {
      const { buyer } = orders.find((order) => order.code === code) ?? {};
      expect(name).not.toMatch(/\d/);
      expect(name).not.toContain(buyer?.name);
    }
  });
});
