import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { sentPieces } from "../parcels/sent-pieces";
import type { Parcel } from "../parcels/to-parcels";
import { graphRows } from "../query/graph-rows";
import type { CuttableLine } from "./cut-line";

/** Amounts come as numbers or as Medusa's BigNumber, which `Number()` reads. */
type Amount = number | { valueOf(): number | string };

/** A Medusa order with what a cut needs of it. */
export interface CuttableOrder {
  total: Amount;
  items: {
    id: string;
    variant_id: string | null;
    title: string;
    product_title: string | null;
    variant_title: string | null;
    quantity: Amount;
    unit_price: Amount;
    adjustments?: { amount: Amount; code: string | null; promotion_id: string | null }[] | null;
  }[];
  payment_collections?:
    | {
        id: string;
        payments?:
          | {
              id: string;
              captured_at: Date | string | null;
              canceled_at: Date | string | null;
            }[]
          | null;
      }[]
    | null;
}

const FIELDS = [
  "total",
  "items.id",
  "items.variant_id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.adjustments.amount",
  "items.adjustments.code",
  "items.adjustments.promotion_id",
  "payment_collections.id",
  "payment_collections.payments.id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
];

/** The order as Medusa has it now. Throws `not_found`. */
export async function loadCuttableOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<CuttableOrder> {
  const [order] = await graphRows<CuttableOrder>(container, {
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  });
  if (!order) {
    throw new MarketError("not_found");
  }
  return order;
}

type PricedItem = Pick<CuttableOrder["items"][number], "id" | "quantity" | "unit_price"> & {
  adjustments?: { amount: Amount }[] | null;
};

/** A line of it as the rule of cuts takes it, with what of it is in parcels. */
export function toCuttableLine(
  { id, quantity, unit_price, adjustments }: PricedItem,
  parcels: readonly Parcel[],
): CuttableLine {
  const unit_price_vnd = Math.round(Number(unit_price));
  const discounts_vnd = (adjustments ?? []).map(({ amount }) => Math.round(Number(amount)));
  const total_vnd =
    Number(quantity) * unit_price_vnd - discounts_vnd.reduce((sum, one) => sum + one, 0);
  return {
    quantity: Number(quantity),
    unit_price_vnd,
    discounts_vnd,
    sent: sentPieces(parcels, { id, unit_price_vnd, total_vnd }),
  };
}
