import { demonstrationCatalogue } from "../demonstration-catalogue";
import { generateOrders } from "../generate-orders";
import { generateStockOuts } from "../generate-stock-outs";

const NOW = new Date("2026-11-26T09:00:00+07:00");

it("has nothing ordered of a pack while it is sold out, and no more than one a seller", () => {
  const { products } = demonstrationCatalogue(NOW);
  const orders = generateOrders(products, { seed: 7, now: NOW, months: 18, count: 1_400 });
  const outs = generateStockOuts(orders, NOW);
  expect(outs.length).toBeGreaterThan(3);
  expect(new Set(outs.map(({ seller }) => seller)).size).toBe(outs.length);
  for (const { product, variant, sold_out_at, back_at } of outs) {
    expect(back_at.getTime()).toBeGreaterThan(sold_out_at.getTime());
    expect(back_at.getTime()).toBeLessThan(NOW.getTime());
    const meanwhile = orders.filter(
      ({ placed_at, lines }) =>
        placed_at >= sold_out_at &&
        placed_at <= back_at &&
        lines.some((line) => line.product === product && line.variant === variant),
    );
    expect(meanwhile).toEqual([]);
  }
});
