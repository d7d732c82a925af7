import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import type SalesModuleService from "../modules/sales/service";

/** Every product set with its group, as the sums take them. */
export const SETS_OF_GROUPS = PRODUCT_SETS.map(({ id, group }) => ({
  product_set: id,
  product_group: group,
}));

/** So many orders take too long to be counted while somebody waits. */
const MANY_ORDERS = 20_000;
const KEPT = "all";

interface SalesCount {
  sums: DeliveredSaleSum[];
  counted_at: Date;
}

/** Counts all delivered sales; of a large market the count is kept in place of the last one. */
export async function countSales(container: MedusaContainer): Promise<SalesCount> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const counted_at = new Date();
  const sums = await sales.sumDeliveredSales(SETS_OF_GROUPS);
  if ((sums.find((sum) => sum.of === "total")?.orders ?? 0) > MANY_ORDERS) {
    await sales.keepCount({ id: KEPT, counted_at, sums });
  }
  return { sums, counted_at };
}

/** The last count of this process, with the mark that the rows had before it. */
const counted = new WeakMap<SalesModuleService, { mark: string; sums: DeliveredSaleSum[] }>();

/** The rows as they are now, counted again only when there are others than last time. */
async function countAnew(container: MedusaContainer): Promise<SalesCount> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const counted_at = new Date();
  const mark = await sales.markDeliveredSales();
  const last = counted.get(sales);
  if (last?.mark === mark) return { sums: last.sums, counted_at };
  const count = await countSales(container);
  // Rows that came while it was counted, and may go again, are in the sums but not in the mark.
  if ((await sales.markDeliveredSales()) === mark) counted.set(sales, { mark, sums: count.sums });
  return count;
}

/**
 * All delivered sales: as they are now where they are quickly counted, else as they were counted last, which
 * a job repeats every few minutes. So a page never waits for a large market, and figures say their moment.
 */
export async function currentCount(container: MedusaContainer): Promise<SalesCount> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const [kept] = await sales.listKeptCounts({ id: KEPT });
  return kept
    ? {
        sums: kept.sums as unknown as DeliveredSaleSum[],
        counted_at: new Date(kept.counted_at),
      }
    : countAnew(container);
}
