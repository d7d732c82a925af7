import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { lowerPayment } from "../../../order-cuts/lower-payment";
import { reduceOrder } from "../../../order-cuts/reduce-order";
import { isWithSeller } from "../../../seller-orders/is-with-seller";
import { mayTextBuyer } from "../../../seller-orders/may-text-buyer";
import { tellBuyerOfCut } from "../../../order-cuts/tell-buyer-of-cut";
import { loadParcelState } from "../../../parcels/load-parcel-state";
import { sumPieces } from "../../../parcels/to-parcels";
import { tellSellerOfCut } from "../../../order-cuts/tell-seller-of-cut";
import { cancelOrder } from "../../../placing/cancel-order";
import { releaseReservedGoods } from "../../../stock/release-reserved-goods";

interface Cut {
  line_item_id: string;
  quantity: number;
  quantity_before: number;
  reason: string;
}

/** The line's goods were reserved before it is taken off the order: what it is of must be asked first. */
async function variantOf(container: MedusaContainer, lineItemId: string): Promise<string | null> {
  const [item] = await container
    .resolve(Modules.ORDER)
    .listOrderLineItems({ id: lineItemId }, { select: ["id", "variant_id"] });
  return item?.variant_id ?? null;
}

async function reduce(container: MedusaContainer, orderId: string, cut: Cut): Promise<string[]> {
  const quantity = cut.quantity_before - cut.quantity;
  const { line_item_id, reason } = cut;
  await reduceOrder(container, {
    order_id: orderId,
    line_item_id,
    quantity,
    internal_note: `Người bán bớt hàng: ${reason}`,
  });
  const variant_id = await variantOf(container, line_item_id);
  const { parcels } = await loadParcelState(container, orderId);
  const items = await releaseReservedGoods(container, {
    line_item_id,
    variant_id,
    quantity: quantity - (sumPieces(parcels).get(line_item_id) ?? 0),
  });
  await lowerPayment(container, orderId);
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: items }, { select: ["id"] });
  return levels.map(({ id }) => id);
}

/**
 * Brings order, stock and cash to where a cut wants them, or cancels the order of which nothing is left,
 * tells the buyer where `mayTextBuyer` says so, and the seller (where `isWithSeller` does) when it was the buyer who
 * took it off, and ticks the cut off. It only goes forward: a later run does what this one did not.
 */
export const followOrderCutStep = createStep(
  "follow-order-cut",
  async ({ order_id, cut_id }: { order_id: string; cut_id: string }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const cut = await sellers.retrieveSellerOrderCut(cut_id, {
      relations: ["seller_order", "seller_order.seller"],
    });
    let levelIds: string[] = [];
    if (cut.whole) {
      await cancelOrder(container, order_id);
    } else {
      levelIds = await reduce(container, order_id, cut);
    }
    if (mayTextBuyer(cut.seller_order)) {
      await tellBuyerOfCut(container, cut.seller_order, cut);
    }
    if (cut.by_buyer && (await isWithSeller(container, cut.seller_order))) {
      await tellSellerOfCut(container, cut.seller_order, cut);
    }
    await sellers.updateSellerOrderCuts({ id: cut_id, settled_at: new Date() });
    return new StepResponse({ level_ids: levelIds });
  },
);
