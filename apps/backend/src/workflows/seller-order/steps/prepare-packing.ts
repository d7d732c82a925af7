import type {
  FulfillmentWorkflow,
  MedusaContainer,
  OrderAddressDTO,
} from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { collectForPieces } from "../../../order-cuts/cut-line";
import { loadCuttableOrder, toCuttableLine } from "../../../order-cuts/load-cuttable-order";
import { requireAlcoholApart } from "../../../parcels/require-alcohol-apart";
import type { Parcel, Pieces } from "../../../parcels/to-parcels";
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
  seller_id: string;
  /** The parcels that the order has. */
  parcels: Parcel[];
  /** What the new one holds. */
  pieces: Pieces[];
}

/** The stock location from which a seller's goods leave. */
async function placeOf(container: MedusaContainer, sellerId: string): Promise<string> {
  const [seller] = await graphRows<{ stock_location?: { id: string } | null }>(container, {
    entity: "seller",
    fields: ["stock_location.id"],
    filters: { id: sellerId },
  });
  if (!seller?.stock_location) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The seller's stock location is missing",
    );
  }
  return seller.stock_location.id;
}

/** What the new parcel collects for the pieces of each line: never changed again, as it stands on its label. */
async function goodsOf(
  container: MedusaContainer,
  { order_id, parcels, pieces }: PreparePackingInput,
): Promise<Record<string, number>> {
  const { items } = await loadCuttableOrder(container, order_id);
  return Object.fromEntries(
    pieces.flatMap(({ id, quantity }) => {
      const item = items.find((one) => one.id === id);
      return item ? [[id, collectForPieces(toCuttableLine(item, parcels), quantity)]] : [];
    }),
  );
}

/**
 * What a new parcel of an order holds, where it starts and where it goes, as Medusa keeps a fulfilment. `alcohol_apart`
 * for one that would hold alcohol and something else.
 */
export const preparePackingStep = createStep(
  "prepare-packing",
  async (input: PreparePackingInput, { container }) => {
    const { order_id, pieces } = input;
    await requireAlcoholApart(container, order_id, pieces);
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
      .listReservationItems({ line_item_id: pieces.map(({ id }) => id) });
    const itemOf = new Map(order.items.map((item) => [item.id, item]));
    const { id: _addressId, ...address } = order.shipping_address;
    const packing: FulfillmentWorkflow.CreateFulfillmentWorkflowInput = {
      location_id: await placeOf(container, input.seller_id),
      provider_id: option?.provider_id ?? "",
      shipping_option_id: method.shipping_option_id,
      data: method.data,
      delivery_address: address,
      packed_at: new Date(),
      // By this a run after a kill finds the parcel that was not linked to its order any more.
      metadata: { order_id, goods_vnd: await goodsOf(container, input) },
      labels: [],
      items: pieces.map(({ id, quantity }) => ({
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
