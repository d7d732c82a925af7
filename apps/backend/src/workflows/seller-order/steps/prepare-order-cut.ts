import { Modules, OrderChangeStatus } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { MarketError } from "../../../errors/market-error";
import { cutLine } from "../../../order-cuts/cut-line";
import { loadCuttableOrder, toCuttableLine } from "../../../order-cuts/load-cuttable-order";
import type { OrderCutWish } from "../../../order-cuts/order-cut-wish";
import { loadParcelState } from "../../../parcels/load-parcel-state";
import { isUnfinished } from "../../../parcels/parcel-state";

interface PrepareOrderCutInput extends OrderCutWish {
  order_id: string;
  seller_order_id: string;
  actor: Pick<Actor, "kind">;
}

/**
 * Works out what a cut comes to; writes nothing. `wrong_status` when another quantity of the line than the
 * seller saw has not left in a parcel, while an operator edits the order in the panel, and when a parcel is
 * packed that did not leave: then a hand-over that was killed is to be finished, not to be made less.
 */
export const prepareOrderCutStep = createStep(
  "prepare-order-cut",
  async (input: PrepareOrderCutInput, { container }) => {
    const { order_id, seller_order_id, request_id, line_id, quantity, reason, actor } = input;
    const order = await loadCuttableOrder(container, order_id);
    const item = order.items.find(({ id }) => id === line_id);
    const state = await loadParcelState(container, order_id);
    const open = state.rest.find(({ id }) => id === line_id)?.quantity;
    if (!item || isUnfinished(state) || open !== input.shown_quantity) {
      throw new MarketError("wrong_status");
    }
    const edits = await container
      .resolve(Modules.ORDER)
      .listOrderChanges(
        { order_id, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] },
        { select: ["id"] },
      );
    if (edits.length > 0) {
      throw new MarketError("wrong_status");
    }
    const { quantity: left, taken_off_vnd } = cutLine(
      toCuttableLine(item, state.parcels),
      quantity,
    );
    return new StepResponse({
      seller_order_id,
      request_id,
      line_item_id: line_id,
      title: item.product_title ?? item.title,
      label: item.variant_title ?? "",
      quantity,
      quantity_before: Number(item.quantity),
      taken_off_vnd,
      reason,
      by_buyer: actor.kind === "buyer",
      whole: left === 0 && order.items.length === 1,
    });
  },
);
