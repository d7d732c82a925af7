import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { DeliveredSaleSum, SetOfGroup } from "./delivered-sale-sum";
import DeliveredSale from "./models/delivered-sale";
import { SUMS } from "./sums-sql";

export default class SalesModuleService extends MedusaService({ DeliveredSale }) {
  /**
   * Sums of all delivered sales: in total, by month of delivery, by commune, by product group, by stars,
   * and by commune and month (keyed "06994 2026-10"), each list in the order of its key, with the sellers
   * behind each. The total is there even without sales.
   */
  @InjectManager()
  async sumDeliveredSales(
    sets: SetOfGroup[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DeliveredSaleSum[]> {
    const rows = await context.manager?.execute<DeliveredSaleSum[]>(SUMS, [JSON.stringify(sets)]);
    return rows ?? [];
  }
}
