import {
  FulfillmentWorkflowEvents,
  InventoryLevelWorkflowEvents,
  Modules,
  OrderWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  createFulfillmentWorkflow,
  createRemoteLinkStep,
  createShipmentWorkflow,
  emitEventStep,
  registerOrderFulfillmentStep,
  registerOrderShipmentStep,
} from "@medusajs/medusa/core-flows";
import type { LoadedParcelState } from "../../parcels/load-parcel-state";
import type { Pieces } from "../../parcels/to-parcels";
import { SELLER_ORDER_UPDATED } from "../../seller-orders/seller-order-events";
import type { TakenGoods } from "../../stock/reserved-goods";
import { toParcelAct } from "../../seller-orders/to-parcel-act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { findWhenAllLeftStep } from "./steps/find-when-all-left";
import { loadParcelsStep } from "./steps/load-parcels";
import { preparePackingStep } from "./steps/prepare-packing";
import { requireSellerOrderStep } from "./steps/require-seller-order";
import { setSellerOrderStatusStep } from "./steps/set-seller-order-status";
import { takeReservedGoodsStep } from "./steps/take-reserved-goods";
import { tellBuyerOfHandOverStep } from "./steps/tell-buyer-of-hand-over";

export interface HandOverInput extends SellerOrderInput {
  /** What the next parcel holds: null for all that is in none, empty to only finish what was begun. */
  pieces: Pieces[] | null;
}

interface Known {
  input: HandOverInput;
  state: LoadedParcelState;
}

/** The parcel that this run packs, or the one that an earlier run packed and did not send. */
function packing(input: HandOverInput, before: WorkflowData<LoadedParcelState>) {
  const pieces = transform({ input, before }, ({ input: { pieces: wanted }, before: found }) =>
    found.open === null ? (wanted ?? found.rest) : [],
  );
  const packed = when("goods-not-packed", { pieces }, (data) => data.pieces.length > 0).then(() =>
    createFulfillmentWorkflow.runAsStep({
      input: preparePackingStep({
        order_id: input.order_id,
        seller_id: input.seller_id,
        parcels: before.parcels,
        pieces,
      }),
    }),
  );
  const unlinked = transform({ before, packed }, (data) => data.packed?.id ?? data.before.stray);
  when("packing-not-linked", { unlinked }, (data) => data.unlinked !== null).then(() => {
    createRemoteLinkStep(
      transform({ input, unlinked }, (data) => [
        {
          [Modules.ORDER]: { order_id: data.input.order_id },
          [Modules.FULFILLMENT]: { fulfillment_id: data.unlinked ?? "" },
        },
      ]),
    );
  });
}

/** An entry in the order's own count, for pieces that are not in it yet. */
function countOf({ input, state }: Known, items: Pieces[]) {
  return {
    order_id: input.order_id,
    reference: Modules.FULFILLMENT,
    reference_id: state.parcels.at(-1)?.fulfillment_id ?? "",
    items,
  };
}

/** Tells everybody what Medusa's own flows would tell, and the market's own event. */
function tellOfHandOver(
  input: HandOverInput,
  state: WorkflowData<LoadedParcelState>,
  goods: WorkflowData<TakenGoods[]>,
): void {
  when("parcel-left", { state }, (data) => data.state.open !== null).then(() => {
    emitEventStep({
      eventName: OrderWorkflowEvents.FULFILLMENT_CREATED,
      data: { order_id: input.order_id, fulfillment_id: state.open },
    }).config({ name: "emit-fulfillment-created" });
    emitEventStep({
      eventName: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
      data: { id: state.open },
    }).config({ name: "emit-shipment-created" });
  });
  emitEventStep({
    eventName: InventoryLevelWorkflowEvents.UPDATED,
    data: transform({ goods }, (data) => data.goods.map((one) => ({ id: one.level_id }))),
  }).config({ name: "emit-inventory-level-updated" });
  emitEventStep({
    eventName: ReservationItemWorkflowEvents.DELETED,
    data: transform({ goods }, (data) =>
      data.goods.filter(({ left }) => left === 0).map((one) => ({ id: one.reservation_id })),
    ),
  }).config({ name: "emit-reservation-item-deleted" });
  emitEventStep({
    eventName: SELLER_ORDER_UPDATED,
    data: transform({ input, state }, (data) => ({
      order_id: data.input.order_id,
      seller_id: data.input.seller_id,
      status: data.state.rest.length === 0 ? "handed_over" : "confirmed",
    })),
  });
}

/**
 * A parcel leaves the seller's stock location: what was reserved for its pieces is taken out of the stock, and
 * it is packed and sent in Medusa's books. Once every piece is in a parcel that left, the order is handed over.
 * Emits `seller-order.updated`.
 *
 * What the parcel holds is written first. Each part is told what shall be at its end, so a run that died
 * anywhere goes on where it stopped, before anything else leaves, and no piece is taken twice. Medusa's own
 * create-fulfilment flow is not used because a process killed inside it leaves the stock taken and the goods
 * still reserved. On failure the parts done in this run are undone. The caller holds the order's lock;
 * `wrong_status` unless the order is confirmed.
 */
export const handOverSellerOrderWorkflow = createWorkflow(
  "hand-over-seller-order",
  (input: HandOverInput) => {
    const sellerOrder = requireSellerOrderStep(
      transform({ input }, (data) => ({ ...data.input, action: "hand_over" as const })),
    );
    packing(input, loadParcelsStep(input).config({ name: "load-parcels-before" }));
    const state = loadParcelsStep(input);
    const goods = takeReservedGoodsStep({ lines: state.reserved });
    when("packing-not-counted", { state }, (data) => data.state.to_fulfil.length > 0).then(() => {
      registerOrderFulfillmentStep(
        transform({ input, state }, (data) => countOf(data, data.state.to_fulfil)),
      );
    });
    tellBuyerOfHandOverStep(
      transform({ sellerOrder, state }, (data) => ({
        id: data.sellerOrder.id,
        parcel: data.state.open,
        part: data.state.rest.length > 0,
      })),
    );
    when("parcel-not-sent", { state }, (data) => data.state.open !== null).then(() => {
      const shipment = transform({ state }, (data) => ({ id: data.state.open ?? "", labels: [] }));
      createShipmentWorkflow.runAsStep({ input: shipment });
    });
    when("sending-not-counted", { state }, (data) => data.state.to_ship.length > 0).then(() => {
      registerOrderShipmentStep(
        transform({ input, state }, (data) => countOf(data, data.state.to_ship)),
      );
    });
    const leftAt = findWhenAllLeftStep({ seller_order_id: sellerOrder.id, state });
    recordActsStep(transform({ input, state }, (data) => [toParcelAct(data.input, data.state)]));
    when("nothing-left", { state }, (data) => data.state.rest.length === 0).then(() => {
      setSellerOrderStatusStep(
        transform({ sellerOrder, leftAt }, (data) => ({
          id: data.sellerOrder.id,
          status: "handed_over" as const,
          at: data.leftAt,
        })),
      );
    });
    tellOfHandOver(input, state, goods);
    return new WorkflowResponse(undefined);
  },
);
