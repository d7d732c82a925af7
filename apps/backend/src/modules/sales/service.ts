import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { BEST_SELLERS, type BestSeller } from "./best-sellers";
import type { DeliveredSaleSum, SetOfGroup } from "./delivered-sale-sum";
import DeliveredSale from "./models/delivered-sale";
import KeptCount from "./models/kept-count";
import {
  BY_MONTH,
  BY_PRODUCT,
  type SellerMonthSum,
  type SellerProductSum,
} from "./seller-sales-sum";
import { BY_SELLER_AND_MONTH, type SellerInMonth } from "./seller-in-month";
import { BY_SELLER_AND_CELL, type SellerCell } from "./seller-cell";
import { SUMS } from "./sums-sql";

interface Count {
  id: string;
  counted_at: Date;
  sums: DeliveredSaleSum[];
}

/** A count that was begun later stays. */
const KEEP_COUNT = `INSERT INTO kept_sales_count (id, counted_at, sums) VALUES (?, ?, ?::jsonb)
  ON CONFLICT (id) DO UPDATE SET counted_at = excluded.counted_at, sums = excluded.sums, updated_at = now()
  WHERE kept_sales_count.counted_at <= excluded.counted_at`;

/** How many rows there are, and which transactions wrote them: each writing of a row gives it another one. */
const MARK = `SELECT count(*) || ' ' || COALESCE(sum(xmin::text::bigint), 0) AS mark FROM delivered_sale`;

export default class SalesModuleService extends MedusaService({ DeliveredSale, KeptCount }) {
  /**
   * Sums of the sales delivered from one day to another (YYYY-MM-DD): in total and by month of delivery; of
   * `tables` also by commune, by product group, by stars, and by commune and month (keyed "06994 2026-10"). Each
   * list is in the order of its key, with the sellers behind each. The total is there even without sales.
   */
  @InjectManager()
  async sumDeliveredSales(
    sets: SetOfGroup[],
    { of, from, until }: { of: keyof typeof SUMS; from: string; until: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DeliveredSaleSum[]> {
    const values = [JSON.stringify(sets), from, until];
    const rows = await context.manager?.execute<DeliveredSaleSum[]>(SUMS[of], values);
    return rows ?? [];
  }

  /** Differs whenever the delivered sales are others than they were. */
  @InjectManager()
  async markDeliveredSales(@MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const rows = await context.manager?.execute<{ mark: string }[]>(MARK);
    return rows?.[0]?.mark ?? "";
  }

  /** Keeps a count in place of the last one. */
  @InjectManager()
  async keepCount(
    { id, counted_at, sums }: Count,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const values = [id, counted_at, JSON.stringify(sums)];
    await context.manager?.execute(KEEP_COUNT, values);
  }

  /** The products that sold best from one day to another by their goods, the best first, at most so many. */
  @InjectManager()
  async listBestSellers(
    { from, until, most }: { from: string; until: string; most: number },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<BestSeller[]> {
    const rows = await context.manager?.execute<BestSeller[]>(BEST_SELLERS, [from, until, most]);
    return rows ?? [];
  }

  /** Goods of every seller in every month from one to another (YYYY-MM), by month and then by seller. */
  @InjectManager()
  async sumBySellerAndMonth(
    { from, until }: { from: string; until: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SellerInMonth[]> {
    const days = [`${from}-01`, `${until}-31`];
    const rows = await context.manager?.execute<SellerInMonth[]>(BY_SELLER_AND_MONTH, days);
    return rows ?? [];
  }

  /** The same of every seller once more by commune, product set and stars. */
  @InjectManager()
  async sumBySellerAndCell(
    { from, until }: { from: string; until: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SellerCell[]> {
    const days = [`${from}-01`, `${until}-31`];
    const rows = await context.manager?.execute<SellerCell[]>(BY_SELLER_AND_CELL, days);
    return rows ?? [];
  }

  /** What of one seller was delivered from a day on (YYYY-MM-DD), by month, the oldest first. */
  @InjectManager()
  async sumSellerByMonth(
    sellerId: string,
    from: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SellerMonthSum[]> {
    const rows = await context.manager?.execute<SellerMonthSum[]>(BY_MONTH, [sellerId, from]);
    return rows ?? [];
  }

  /** Her products by what was delivered of them from a day on, the best first, at most so many. */
  @InjectManager()
  async sumSellerByProduct(
    sellerId: string,
    { from, most }: { from: string; most: number },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SellerProductSum[]> {
    const values = [sellerId, from, most];
    const rows = await context.manager?.execute<SellerProductSum[]>(BY_PRODUCT, values);
    return rows ?? [];
  }
}
