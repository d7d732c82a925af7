import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils";
import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { emitEventStep, registerOrderDeliveryStep } from "@medusajs/medusa/core-flows";
import type { LoadedParcelState } from "../../parcels/load-parcel-state";
import { deliverParcelsStep, type DeliverParcelsInput } from "./steps/deliver-parcels";
import { loadParcelsStep } from "./steps/load-parcels";

interface Delivery extends DeliverParcelsInput {
  order_id: string;
}

/**
 * The part of a workflow in which parcels arrive: they are stamped, and the order counts their pieces as
 * delivered, whatever an earlier run left uncounted. Answers the state of the parcels after the stamp.
 */
export function stampDelivery(delivery: WorkflowData<Delivery>): WorkflowData<LoadedParcelState> {
  deliverParcelsStep(delivery);
  emitEventStep({
    eventName: FulfillmentWorkflowEvents.DELIVERY_CREATED,
    data: transform({ delivery }, (data) => data.delivery.ids.map((id) => ({ id }))),
  }).config({ name: "emit-delivery-created" });
  const state = loadParcelsStep(delivery);
  when("delivery-not-counted", { state }, (data) => data.state.to_deliver.length > 0).then(() => {
    registerOrderDeliveryStep(
      transform({ delivery, state }, (data) => ({
        order_id: data.delivery.order_id,
        reference: Modules.FULFILLMENT,
        reference_id: data.state.parcels.at(-1)?.fulfillment_id ?? "",
        items: data.state.to_deliver,
      })),
    );
  });
  return state;
}
