import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadParcelState } from "../parcels/load-parcel-state";
import { sumPieces } from "../parcels/to-parcels";
import { goodsOfLines, type PlacedGoods } from "../stock/goods-of-lines";
import { inInventoryTransaction } from "../stock/in-inventory-transaction";

/** What the parcels of an order took out of the stock. */
async function goodsOf(container: MedusaContainer, orderId: string): Promise<PlacedGoods[]> {
  const { parcels, reserved } = await loadParcelState(container, orderId);
  const sent = sumPieces(parcels);
  return goodsOfLines(
    container,
    reserved.map((line) => ({ ...line, quantity: sent.get(line.line_item_id) ?? 0 })),
  );
}

/**
 * Puts the goods of a refused order back into the stock, once: a note of it is written in the same transaction.
 * Goods that their place does not know any more are left out. Takes the locks that Medusa itself takes for a
 * change of stock. Answers the ids of their levels, also when they were back before: within our transaction Medusa tells nobody of
 * them.
 */
export async function putRefusedGoodsBack(
  container: MedusaContainer,
  orderId: string,
  refusalId: string,
): Promise<string[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const inventory = container.resolve(Modules.INVENTORY);
  const goods = await goodsOf(container, orderId);
  const items = [...new Set(goods.map((one) => one.inventory_item_id))].sort();
  if (items.length === 0) {
    return [];
  }
  return container.resolve(Modules.LOCKING).execute(items, () =>
    inInventoryTransaction(container, async (context) => {
      const levels = await inventory.listInventoryLevels(
        { inventory_item_id: items, location_id: goods.map((one) => one.location_id) },
        { select: ["id", "inventory_item_id", "location_id"], take: null },
        context,
      );
      const known = goods.flatMap((one) => {
        const level = levels.find(
          ({ inventory_item_id, location_id }) =>
            inventory_item_id === one.inventory_item_id && location_id === one.location_id,
        );
        return level ? [{ ...one, id: level.id }] : [];
      });
      if (await sellers.markGoodsBack(refusalId, context)) {
        for (const { inventory_item_id, location_id, quantity } of known) {
          // One after the other: for many at once Medusa forgets the transaction that it is given.
          await inventory.adjustInventory(inventory_item_id, location_id, quantity, context);
        }
      }
      return [...new Set(known.map(({ id }) => id))];
    }),
  );
}
