import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";
import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";
import type { StoredPause } from "@cho-lang/seller-rules/sending-pause";
import { FULFILMENT_FIELDS, type FulfilmentRow } from "../parcels/parcel-rows";
import type { SellerOrderStatus } from "../seller-orders/seller-order-status";

/** Amounts come as numbers or as Medusa's BigNumber, which `Number()` reads. */
type Amount = number | { valueOf(): number | string };

/** What the seller took off an order. */
export interface SellerOrderCutRow {
  id: string;
  title: string;
  label: string;
  quantity: number;
  taken_off_vnd: Amount;
  reason: CutReason;
  created_at: Date | string;
}

/** What came back of a delivered order. */
export interface SellerOrderReturnRow {
  id: string;
  line_item_id: string;
  title: string;
  label: string;
  quantity: number;
  goods_vnd: Amount;
  delivery_vnd: Amount;
  reason: ReturnReason;
  paid_back_at: Date | string | null;
  created_at: Date | string;
}

/** A seller's order with its seller, its cuts, its returns and its refusal, as the module `seller` lists it. */
export interface SellerOrderRow {
  order_id: string;
  code: string;
  phone: string;
  status: SellerOrderStatus;
  placed_at: Date | string;
  confirmed_at: Date | string | null;
  handed_over_at: Date | string | null;
  received_at: Date | string | null;
  delivered_at: Date | string | null;
  cancelled_at: Date | string | null;
  confirm_by: Date | string | null;
  cancel_reason: "unconfirmed" | "unpaid" | "refused" | "buyer" | null;
  terms_version: string | null;
  /** An `OrderDelivery`, as it was written with the order. */
  delivery?: object | null;
  seller: { handle: string; name: string; demonstration: boolean } & StoredPause;
  cuts: SellerOrderCutRow[];
  returns: SellerOrderReturnRow[];
  /** One at most. */
  refusals: { reason: RefusalReason }[];
}

export interface OrderItemRow {
  id: string;
  product_id: string | null;
  product_handle: string | null;
  product_title: string | null;
  title: string;
  variant_title: string | null;
  quantity: Amount;
  unit_price: Amount;
  total: Amount;
}

/** The Medusa order behind it, in the fields of `ORDER_FIELDS`. */
export interface OrderRow {
  id: string;
  metadata: Record<string, unknown> | null;
  item_total: Amount;
  shipping_total: Amount;
  total: Amount;
  items: OrderItemRow[];
  fulfillments?: FulfilmentRow[] | null;
  shipping_address: {
    first_name: string | null;
    address_1: string | null;
    city: string | null;
    province: string | null;
    metadata: Record<string, unknown> | null;
  } | null;
  /** Only of an order whose invoice is made out to an organisation. */
  billing_address?: {
    company: string | null;
    address_1: string | null;
    metadata: Record<string, unknown> | null;
  } | null;
}

/** What `query.graph` must be asked of the entity `order` to get an `OrderRow`. */
export const ORDER_FIELDS = [
  "id",
  "metadata",
  "item_total",
  "shipping_total",
  "total",
  "items.id",
  "items.product_id",
  "items.product_handle",
  "items.product_title",
  "items.title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  ...FULFILMENT_FIELDS.map((field) => `fulfillments.${field}`),
  "shipping_address.first_name",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  "shipping_address.metadata",
  "billing_address.company",
  "billing_address.address_1",
  "billing_address.metadata",
];
