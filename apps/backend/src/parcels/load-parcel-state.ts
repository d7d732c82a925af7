import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { graphRows } from "../query/graph-rows";
import {
  FULFILMENT_FIELDS,
  PARCEL_FIELDS,
  type FulfilmentRow,
  type ParcelsRow,
} from "./parcel-rows";
import { parcelState, type ParcelState } from "./parcel-state";

/** The state of an order's parcels as it was found. */
export interface LoadedParcelState extends ParcelState {
  /** The parcel that a killed process packed and did not come to link to the order; null for none. */
  stray: string | null;
  /** When it was looked at, ISO 8601. */
  read_at: string;
}

/** Parcels of an order that it does not know: a process was killed between making one and linking it. */
async function straysOf(
  container: MedusaContainer,
  orderId: string,
  { parcels }: ParcelState,
): Promise<FulfilmentRow[]> {
  const made = await graphRows<FulfilmentRow>(container, {
    entity: "fulfillment",
    fields: FULFILMENT_FIELDS,
    filters: { metadata: { order_id: orderId }, canceled_at: null },
  });
  return made.filter(({ id }) => !parcels.some(({ fulfillment_id }) => fulfillment_id === id));
}

/**
 * How far the goods and the cash of an order have really come, which after a crash may be further than the
 * order's status says.
 */
export async function loadParcelState(
  container: MedusaContainer,
  orderId: string,
): Promise<LoadedParcelState> {
  const [order] = await graphRows<ParcelsRow>(container, {
    entity: "order",
    fields: PARCEL_FIELDS,
    filters: { id: orderId },
  });
  if (!order) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The order is missing");
  }
  const known = parcelState(order);
  const strays = known.rest.length > 0 ? await straysOf(container, orderId, known) : [];
  const fulfillments = [...(order.fulfillments ?? []), ...strays];
  return {
    ...parcelState({ ...order, fulfillments }),
    stray: strays[0]?.id ?? null,
    read_at: new Date().toISOString(),
  };
}
