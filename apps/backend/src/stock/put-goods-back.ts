import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { moveStock } from "./move-stock";
import type { ReservedGoods } from "./reserved-goods";

/** Undoes `takeReservedGoods`: the goods are in the stock again and reserved for the same lines. */
export async function putGoodsBack(
  container: MedusaContainer,
  goods: ReservedGoods[],
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  await moveStock(container, goods, 1, async (context) => {
    for (const { reservation_id: id, quantity, left } of goods) {
      await (left === 0
        ? inventory.restoreReservationItems([id], undefined, context)
        : inventory.updateReservationItems(
            { id, quantity: left + quantity, allow_backorder: true },
            context,
          ));
    }
  });
}
