import type { FulfillmentWorkflow, OrderAddressDTO } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { graphRows } from "../../../query/graph-rows";

interface PackedOrderRow {
  items: {
    id: string;
    title: string;
    variant_title: string | null;
    variant_sku: string | null;
    variant_barcode: string | null;
  }[];
  shipping_address: OrderAddressDTO;
  shipping_methods: { shipping_option_id: string; data: Record<string, unknown> | null }[];
}

const FIELDS = [
  "items.id",
  "items.title",
  "items.variant_title",
  "items.variant_sku",
  "items.variant_barcode",
  "shipping_address.*",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
];

export interface PreparePackingInput {
  order_id: string;
  location_id: string;
  to_fulfil: { id: string; quantity: number }[];
}

/** What the parcel of an order holds, where it starts and where it goes, as Medusa keeps a fulfilment. */
export const preparePackingStep = createStep(
  "prepare-packing",
  async ({ order_id, location_id, to_fulfil }: PreparePackingInput, { container }) => {
    const [order] = await graphRows<PackedOrderRow>(container, {
      entity: "order",
      fields: FIELDS,
      filters: { id: order_id },
    });
    const method = order?.shipping_methods[0];
    if (!order || !method) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The order or its delivery is missing",
      );
    }
    const [option] = await graphRows<{ provider_id: string }>(container, {
      entity: "shipping_option",
      fields: ["provider_id"],
      filters: { id: method.shipping_option_id },
    });
    const reservations = await container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ line_item_id: to_fulfil.map(({ id }) => id) });
    const itemOf = new Map(order.items.map((item) => [item.id, item]));
    const { id: _addressId, ...address } = order.shipping_address;
    const packing: FulfillmentWorkflow.CreateFulfillmentWorkflowInput = {
      location_id,
      provider_id: option?.provider_id ?? "",
      shipping_option_id: method.shipping_option_id,
      data: method.data,
      delivery_address: address,
      packed_at: new Date(),
      // By this a run after a kill finds the parcel that was not linked to its order any more.
      metadata: { order_id },
      labels: [],
      items: to_fulfil.map(({ id, quantity }) => ({
        line_item_id: id,
        inventory_item_id: reservations.find((one) => one.line_item_id === id)?.inventory_item_id,
        quantity,
        title: itemOf.get(id)?.variant_title ?? itemOf.get(id)?.title ?? "",
        sku: itemOf.get(id)?.variant_sku ?? "",
        barcode: itemOf.get(id)?.variant_barcode ?? "",
      })),
    };
    return new StepResponse(packing);
  },
);
