import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { moveStock } from "./move-stock";
import type { TakenGoods } from "./reserved-goods";

/**
 * Takes out of the stock what is reserved for order lines and answers what that was. A reservation goes
 * in the same instant as its goods, so as long as it is there they were not taken: a second call, also
 * after the process was killed, takes nothing twice.
 */
export async function takeReservedGoods(
  container: MedusaContainer,
  lineItemIds: string[],
): Promise<TakenGoods[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const reservations = await inventory.listReservationItems({ line_item_id: lineItemIds });
  const goods = reservations.map((reservation) => ({
    reservation_id: reservation.id,
    inventory_item_id: reservation.inventory_item_id,
    location_id: reservation.location_id,
    quantity: Number(reservation.quantity),
  }));
  const levels = await moveStock(container, goods, -1, (ids, context) =>
    inventory.softDeleteReservationItems(ids, undefined, context),
  );
  return goods.map((one, at) => ({ ...one, level_id: levels[at]?.id ?? "" }));
}
