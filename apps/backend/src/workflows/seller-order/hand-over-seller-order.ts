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
import type { LoadedParcel } from "../../seller-orders/loaded-parcel";
import { SELLER_ORDER_UPDATED } from "../../seller-orders/seller-order-events";
import type { TakenGoods } from "../../stock/reserved-goods";
import { toStepAct } from "../../seller-orders/to-step-act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { loadParcelStep } from "./steps/load-parcel";
import { preparePackingStep } from "./steps/prepare-packing";
import { requireSellerOrderStep } from "./steps/require-seller-order";
import { setSellerOrderStatusStep } from "./steps/set-seller-order-status";
import { takeReservedGoodsStep } from "./steps/take-reserved-goods";

interface Known {
  input: SellerOrderInput;
  parcel: LoadedParcel;
  fulfilment: { id: string };
}

function toLink({ input, fulfilment }: Known) {
  return [
    {
      [Modules.ORDER]: { order_id: input.order_id },
      [Modules.FULFILLMENT]: { fulfillment_id: fulfilment.id },
    },
  ];
}

/** An entry in the order's own count, for the pieces that are not in it yet. */
function countOf({ input, fulfilment }: Known, items: LoadedParcel["to_fulfil"]) {
  return {
    order_id: input.order_id,
    reference: Modules.FULFILLMENT,
    reference_id: fulfilment.id,
    items,
  };
}

/** Tells everybody what Medusa's own flows would tell, and the market's own event. */
function tellOfHandOver(
  input: SellerOrderInput,
  fulfilment: WorkflowData<{ id: string }>,
  goods: WorkflowData<TakenGoods[]>,
): void {
  emitEventStep({
    eventName: OrderWorkflowEvents.FULFILLMENT_CREATED,
    data: { order_id: input.order_id, fulfillment_id: fulfilment.id },
  }).config({ name: "emit-fulfillment-created" });
  emitEventStep({
    eventName: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
    data: { id: fulfilment.id },
  }).config({ name: "emit-shipment-created" });
  emitEventStep({
    eventName: InventoryLevelWorkflowEvents.UPDATED,
    data: transform({ goods }, (data) => data.goods.map((one) => ({ id: one.level_id }))),
  }).config({ name: "emit-inventory-level-updated" });
  emitEventStep({
    eventName: ReservationItemWorkflowEvents.DELETED,
    data: transform({ goods }, (data) => data.goods.map((one) => ({ id: one.reservation_id }))),
  }).config({ name: "emit-reservation-item-deleted" });
  emitEventStep({
    eventName: SELLER_ORDER_UPDATED,
    data: { order_id: input.order_id, seller_id: input.seller_id, status: "handed_over" },
  });
}

/**
 * The parcel leaves the seller's stock location: what was reserved is taken out of the stock, and the
 * parcel is packed and sent in Medusa's books. Emits `seller-order.updated`.
 *
 * Each part is done only if the parcel has not come that far, so a run that died anywhere goes on where
 * it stopped and no piece is taken twice. Medusa's own create-fulfilment flow is not used because a
 * process killed inside it leaves the stock taken and the goods still reserved. On failure the parts
 * done in this run are undone. The caller holds the order's lock; `wrong_status` unless the order is
 * confirmed.
 */
export const handOverSellerOrderWorkflow = createWorkflow(
  "hand-over-seller-order",
  (input: SellerOrderInput) => {
    const sellerOrder = requireSellerOrderStep(
      transform({ input }, (data) => ({ ...data.input, action: "hand_over" as const })),
    );
    const parcel = loadParcelStep(input);
    const packed = when("goods-not-packed", { parcel }, (data) => !data.parcel.fulfillment_id).then(
      () =>
        createFulfillmentWorkflow.runAsStep({
          input: preparePackingStep({
            order_id: input.order_id,
            location_id: parcel.location_id,
            to_fulfil: parcel.to_fulfil,
          }),
        }),
    );
    const fulfilment = transform({ parcel, packed }, (data) => ({
      id: data.parcel.fulfillment_id ?? data.packed?.id ?? "",
    }));
    when("packing-not-linked", { parcel }, (data) => !data.parcel.is_linked).then(() => {
      createRemoteLinkStep(transform({ input, parcel, fulfilment }, toLink));
    });
    const goods = takeReservedGoodsStep({ line_item_ids: parcel.line_item_ids });
    when("packing-not-counted", { parcel }, (data) => data.parcel.to_fulfil.length > 0).then(() => {
      registerOrderFulfillmentStep(
        transform({ input, parcel, fulfilment }, (data) => countOf(data, data.parcel.to_fulfil)),
      );
    });
    when("parcel-not-sent", { parcel }, (data) => !data.parcel.shipped_at).then(() => {
      createShipmentWorkflow.runAsStep({ input: { id: fulfilment.id, labels: [] } });
    });
    when("sending-not-counted", { parcel }, (data) => data.parcel.to_ship.length > 0).then(() => {
      registerOrderShipmentStep(
        transform({ input, parcel, fulfilment }, (data) => countOf(data, data.parcel.to_ship)),
      );
    });
    recordActsStep(
      transform({ input }, (data) => [toStepAct({ ...data.input, action: "hand_over" })]),
    );
    setSellerOrderStatusStep(
      transform({ sellerOrder, parcel }, (data) => ({
        id: data.sellerOrder.id,
        status: "handed_over" as const,
        at: data.parcel.shipped_at ?? data.parcel.read_at,
      })),
    );
    tellOfHandOver(input, fulfilment, goods);
    return new WorkflowResponse(undefined);
  },
);
