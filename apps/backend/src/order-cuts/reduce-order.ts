import type { MedusaContainer } from "@medusajs/framework/types";
import { ChangeActionType, Modules, OrderChangeType } from "@medusajs/framework/utils";
import { loadParcelState } from "../parcels/load-parcel-state";
import { inModuleTransaction } from "../stock/in-module-transaction";
import { cutLine } from "./cut-line";
import { loadCuttableOrder, toCuttableLine } from "./load-cuttable-order";

interface Reduction {
  order_id: string;
  line_item_id: string;
  /** Pieces that stay on the line. */
  quantity: number;
  internal_note: string;
}

/**
 * Brings a line of a Medusa order down to so many pieces; a line without any leaves the order. One that has
 * no more than those is left alone, so that a second call takes nothing off twice. Medusa's order gets
 * another version and keeps the one before. Its own flow of order edits is not used: killed between two of its
 * steps, it leaves an order that nobody can change any more.
 */
export async function reduceOrder(
  container: MedusaContainer,
  { order_id, line_item_id, quantity, internal_note }: Reduction,
): Promise<void> {
  const order = await loadCuttableOrder(container, order_id);
  const item = order.items.find(({ id }) => id === line_item_id);
  if (!item || Number(item.quantity) <= quantity) {
    return;
  }
  const { parcels } = await loadParcelState(container, order_id);
  const line = toCuttableLine(item, parcels);
  const after = cutLine(line, line.quantity - quantity);
  const adjustments = (item.adjustments ?? []).map(({ code, promotion_id }, at) => ({
    code,
    promotion_id,
    amount: after.discounts_vnd[at] ?? 0,
  }));
  const orders = container.resolve(Modules.ORDER);
  await inModuleTransaction(container, Modules.ORDER, async (context) => {
    const change = await orders.createOrderChange(
      {
        order_id,
        change_type: OrderChangeType.EDIT,
        internal_note,
        actions: [
          {
            action: ChangeActionType.ITEM_UPDATE,
            order_id,
            details: { reference_id: line_item_id, quantity, adjustments },
          },
        ],
      },
      context,
    );
    await orders.confirmOrderChange(change.id, context);
  });
}
