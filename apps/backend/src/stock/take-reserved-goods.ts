import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { moveStock } from "./move-stock";
import { requiredOf } from "./required-of";
import type { TakenGoods } from "./reserved-goods";
import type { ReservedLine } from "./reserved-line";

/**
 * Takes out of the stock what is reserved for order lines over what shall stay reserved, and answers what
 * that was. A reservation shrinks in the same instant as its goods go, and it is told what stays: a second
 * call, also after the process was killed, takes nothing twice.
 */
export async function takeReservedGoods(
  container: MedusaContainer,
  lines: ReservedLine[],
): Promise<TakenGoods[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const lineOf = new Map(lines.map((line) => [line.line_item_id, line]));
  const reservations = await inventory.listReservationItems({ line_item_id: [...lineOf.keys()] });
  const required = await requiredOf(
    container,
    lines.map(({ variant_id }) => variant_id),
  );
  const goods = reservations
    .map(({ id, line_item_id, inventory_item_id, location_id, quantity }) => {
      const line = lineOf.get(line_item_id ?? "");
      const left = (line?.quantity ?? 0) * required(line?.variant_id ?? null, inventory_item_id);
      return {
        reservation_id: id,
        inventory_item_id,
        location_id,
        quantity: Number(quantity) - left,
        left,
      };
    })
    .filter(({ quantity }) => quantity > 0);
  const levels = await moveStock(container, goods, -1, async (context) => {
    for (const { reservation_id: id, left } of goods) {
      await (left === 0
        ? inventory.softDeleteReservationItems([id], undefined, context)
        : // They were reserved: whether more could be promised does not matter.
          inventory.updateReservationItems({ id, quantity: left, allow_backorder: true }, context));
    }
  });
  return goods.map((one, at) => ({ ...one, level_id: levels[at]?.id ?? "" }));
}
