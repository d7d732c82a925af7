import { startOfVietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Orders by how far they have come. */
export interface PlacedOrders {
  status: "placed" | "confirmed" | "handed_over" | "delivered" | "cancelled";
  orders: number;
}

/** Takes the first instant of the period and the first one after it. */
const BY_STATUS = `SELECT status, count(*)::int AS orders FROM seller_order
  WHERE placed_at >= ? AND placed_at < ? AND deleted_at IS NULL GROUP BY status`;

/** Orders that were placed in the period, by what has become of them. */
export async function loadPlacedOrders(
  container: MedusaContainer,
  { from, after }: { from: VietnamDay; after: VietnamDay },
): Promise<PlacedOrders[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: PlacedOrders[] }>(BY_STATUS, [
    startOfVietnamDay(from),
    startOfVietnamDay(after),
  ]);
  return rows;
}
