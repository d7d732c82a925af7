import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { agreedAlcohol } from "../order-view/agreed-alcohol";
import type { Pieces } from "./to-parcels";

/**
 * Refuses a parcel that would hold alcohol and something else: its recipient may be too young for the one, and then gets
 * neither. Throws `alcohol_apart` naming the lines that leave by themselves.
 */
export async function requireAlcoholApart(
  container: MedusaContainer,
  orderId: string,
  pieces: readonly Pieces[],
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders(
    { order_id: orderId },
    { select: ["id", "delivery"], take: 1 },
  );
  const alcohol = agreedAlcohol({ delivery: order?.delivery ?? null });
  const apart = pieces.filter(({ id }) => alcohol.has(id));
  if (apart.length > 0 && apart.length < pieces.length) {
    throw new MarketError("alcohol_apart", { lines: apart.map(({ id }) => id) });
  }
}
