import type { MedusaContainer } from "@medusajs/framework/types";
import { loadChannels } from "../load-channels";

function containerOf(rows: object[]): MedusaContainer {
  const listMonthlyReturns = () => Promise.resolve(rows);
  return { resolve: () => ({ listMonthlyReturns }) } as unknown as MedusaContainer;
}

it("compares with her months before she joined also when they are no longer shown", async () => {
  const filed = ["2025-01", "2025-02", "2026-10"].map((month) => ({
    seller_id: "s1",
    month,
    version: 1,
    amounts: { own_floor: 0, other_floors: 500_000 },
    other_orders: 12,
  }));
  const { orders } = await loadChannels(containerOf(filed), {
    sellerId: "s1",
    joined: "2025-03",
    from: "2026-09",
    over: ["2026-10", "2026-09"],
    floor: new Map([["2026-10", 30]]),
  });
  expect(orders.months.map(({ month }) => month)).toEqual(["2026-10", "2026-09"]);
  expect(orders.before).toEqual({ months: 2, orders: 12 });
  expect(orders.since).toEqual({ months: 1, orders: 42 });
});
