import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { BEST_SELLERS, type BestSeller } from "./best-sellers";
import type { DeliveredSaleSum, SetOfGroup } from "./delivered-sale-sum";
import DeliveredSale from "./models/delivered-sale";
import {
  BY_MONTH,
  BY_PRODUCT,
  type SellerMonthSum,
  type SellerProductSum,
} from "./seller-sales-sum";
import { BY_SELLER_AND_BUYER, type SellerAndBuyer } from "./seller-and-buyer";
import { BY_SELLER_AND_MONTH, type SellerInMonth } from "./seller-in-month";
import { BY_SELLER_AND_CELL, type SellerCell } from "./seller-cell";
import { SUMS } from "./sums-sql";

/** How many rows there are, and which transactions wrote them: each writing of a row gives it another one. */
const MARK = `SELECT count(*) || ' ' || COALESCE(sum(xmin::text::bigint), 0) AS mark FROM delivered_sale`;

export default class SalesModuleService extends MedusaService({ DeliveredSale }) {
  /**
   * Sums of the sales delivered to consumers from one day to another (YYYY-MM-DD), of all sales or of made-up ones
   * alone: in total, by month of delivery, by commune, by product group, by stars, and by commune and month
   * (keyed "06994 2026-10"), each list in the order of its key, with the sellers behind each. The total is there
   * even without sales.
   */
  @InjectManager()
  async sumDeliveredSales(
    sets: SetOfGroup[],
    { from, until, madeUp }: { from: string; until: string; madeUp: boolean },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DeliveredSaleSum[]> {
    const values = [JSON.stringify(sets), from, until, madeUp];
    const rows = await context.manager?.execute<DeliveredSaleSum[]>(SUMS, values);
    return rows ?? [];
  }

  /** Differs whenever the delivered sales are others than they were. */
  @InjectManager()
  async markDeliveredSales(@MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const rows = await context.manager?.execute<{ mark: string }[]>(MARK);
    return rows?.[0]?.mark ?? "";
  }

  /** The products that sold best to consumers from one day to another by their goods, the best first, at most so many. */
  @InjectManager()
  async listBestSellers(
    { from, until, most }: { from: string; until: string; most: number },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<BestSeller[]> {
    const rows = await context.manager?.execute<BestSeller[]>(BEST_SELLERS, [from, until, most]);
    return rows ?? [];
  }

  /** What every seller delivered to consumers and to organisations from one day to another, and all of it in one. */
  @InjectManager()
  async sumBySellerAndBuyer(
    { from, until }: { from: string; until: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SellerAndBuyer[]> {
    const rows = await context.manager?.execute<SellerAndBuyer[]>(BY_SELLER_AND_BUYER, [
      from,
      until,
    ]);
    return rows ?? [];
  }

  /**
   * Goods of every seller to consumers in every month from one to another (YYYY-MM), by month and then by seller.
   */
  @InjectManager()
  async sumBySellerAndMonth(
    { from, until }: { from: string; until: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SellerInMonth[]> {
    const days = [`${from}-01`, `${until}-31`];
    const rows = await context.manager?.execute<SellerInMonth[]>(BY_SELLER_AND_MONTH, days);
    return rows ?? [];
  }

  /** The same once more by commune, product set and stars, of made-up sales or of real ones. */
  @InjectManager()
  async sumBySellerAndCell(
    { from, until, madeUp }: { from: string; until: string; madeUp: boolean },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SellerCell[]> {
    const values = [`${from}-01`, `${until}-31`, madeUp];
    const rows = await context.manager?.execute<SellerCell[]>(BY_SELLER_AND_CELL, values);
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
