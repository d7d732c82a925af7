import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthsBefore } from "@cho-lang/retail-statistics/months";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import type SalesModuleService from "../modules/sales/service";
import { releasesTellTables } from "../statistics-releases/releases-tell-tables";
import { isDemonstration } from "./is-demonstration";

/** Every product set with its group, as the sums take them. */
export const SETS_OF_GROUPS = PRODUCT_SETS.map(({ id, group }) => ({
  product_set: id,
  product_group: group,
}));

/** So many orders take too long to be counted while somebody waits. */
const MANY_ORDERS = 20_000;
const DAWN = "0000-01-01";

interface SalesCount {
  sums: DeliveredSaleSum[];
  counted_at: Date;
  demonstration: boolean;
  /** The last month that is counted, YYYY-MM. */
  through: string;
}

/** What is counted: all that was delivered until the end of a month. */
interface Scope extends Omit<SalesCount, "sums"> {
  of: "months" | "tables";
}

/**
 * Made-up sales are counted as they happen, real ones once their month is over: of a running month whoever
 * looks twice, or lays a later figure beside it, could subtract what one seller delivered in between. Tables of
 * real sales are the province's alone, and beside its tables, which merge other rows, not even made-up ones have
 * any: one from the other could tell what one seller reported.
 */
async function scopeNow(container: MedusaContainer): Promise<Scope> {
  const counted_at = new Date();
  const month = vietnamDay(counted_at).slice(0, 7);
  const [demonstration, tablesAreOut] = await Promise.all([
    isDemonstration(container),
    releasesTellTables(container),
  ]);
  return {
    counted_at,
    demonstration,
    through: demonstration ? month : monthsBefore(month, 1),
    of: demonstration && !tablesAreOut ? "tables" : "months",
  };
}

const nameOf = ({ of, through }: Scope): string => `${of} ${through}`;

async function countScope(sales: SalesModuleService, scope: Scope): Promise<DeliveredSaleSum[]> {
  const { counted_at, through, of } = scope;
  const span = { of, from: DAWN, until: `${through}-31` };
  const sums = await sales.sumDeliveredSales(SETS_OF_GROUPS, span);
  if ((sums.find((sum) => sum.of === "total")?.orders ?? 0) > MANY_ORDERS) {
    await sales.keepCount({ id: nameOf(scope), counted_at, sums });
  }
  return sums;
}

/** Counts the delivered sales that are public; of a large market the count is kept in place of the last one. */
export async function countSales(container: MedusaContainer): Promise<void> {
  await countScope(container.resolve(SALES_MODULE), await scopeNow(container));
}

/** The last count of this process, with what it is of and the mark that the rows had before it. */
const counted = new WeakMap<SalesModuleService, { mark: string; sums: DeliveredSaleSum[] }>();

/** The rows as they are now, counted again only when there are others than last time. */
async function countAnew(sales: SalesModuleService, scope: Scope): Promise<DeliveredSaleSum[]> {
  const markNow = async () => `${nameOf(scope)} ${await sales.markDeliveredSales()}`;
  const mark = await markNow();
  const last = counted.get(sales);
  if (last?.mark === mark) return last.sums;
  const sums = await countScope(sales, scope);
  // Rows that came while it was counted, and may go again, are in the sums but not in the mark.
  if ((await markNow()) === mark) counted.set(sales, { mark, sums });
  return sums;
}

/**
 * The delivered sales that are public: as they are now where they are quickly counted, else as they were counted
 * last, which a job repeats every few minutes. So a page never waits for a large market, and figures say their
 * moment.
 */
export async function currentCount(container: MedusaContainer): Promise<SalesCount> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const scope = await scopeNow(container);
  const [kept] = await sales.listKeptCounts({ id: nameOf(scope) });
  return kept
    ? {
        ...scope,
        sums: kept.sums as unknown as DeliveredSaleSum[],
        counted_at: new Date(kept.counted_at),
      }
    : { ...scope, sums: await countAnew(sales, scope) };
}
