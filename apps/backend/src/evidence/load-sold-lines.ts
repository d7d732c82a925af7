import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import type { SoldLine } from "./assessed-product";
import { evidenceFrom } from "./evidence-months";

/**
 * What reached the seller's buyers, and stayed with them, in the time that is told on `day`, from the rows that
 * the province counts, the oldest first; with a product only that.
 */
export async function loadSoldLines(
  container: MedusaContainer,
  { seller_id, product_id, day }: { seller_id: string; product_id?: string; day: VietnamDay },
): Promise<SoldLine[]> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const rows = await sales.listDeliveredSales(
    {
      seller_id,
      delivered_on: { $gte: evidenceFrom(day) },
      ...(product_id === undefined ? {} : { product_id }),
    },
    {
      select: [
        "order_id",
        "product_id",
        "delivered_on",
        "quantity",
        "goods_vnd",
        "returned_quantity",
        "returned_vnd",
      ],
      order: { delivered_on: "ASC", order_id: "ASC", id: "ASC" },
      take: null,
    },
  );
  const kept = rows.filter(({ quantity, returned_quantity }) => quantity > returned_quantity);
  return kept.map((row) => ({
    order_id: row.order_id,
    product_id: row.product_id,
    delivered_on: row.delivered_on,
    pieces: row.quantity - row.returned_quantity,
    goods_vnd: Number(row.goods_vnd) - Number(row.returned_vnd),
  }));
}
