import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { graphRows } from "../query/graph-rows";

/** Amounts come as numbers or as Medusa's BigNumber, which `Number()` reads. */
type Amount = number | { valueOf(): number | string };

/** Where an order goes, and what of it matters to how it comes there. */
export interface AddressedOrder {
  shipping_total: Amount;
  shipping_address: {
    id: string;
    address_1: string | null;
    city: string | null;
    province: string | null;
    metadata: Record<string, unknown> | null;
  };
  items: { id: string; variant_id: string | null; quantity: Amount; total: Amount }[];
}

const FIELDS = [
  "shipping_total",
  "shipping_address.id",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  "shipping_address.metadata",
  "items.id",
  "items.variant_id",
  "items.quantity",
  "items.total",
];

/** Throws `not_found` for an order that is none, or goes nowhere. */
export async function loadOrderAddress(
  container: MedusaContainer,
  orderId: string,
): Promise<AddressedOrder> {
  const [order] = await graphRows<
    Omit<AddressedOrder, "shipping_address"> & Partial<AddressedOrder>
  >(container, { entity: "order", fields: FIELDS, filters: { id: orderId } });
  const address = order?.shipping_address;
  if (!order || !address) {
    throw new MarketError("not_found");
  }
  return { ...order, shipping_address: address };
}
