import { deliveryZone } from "@cho-lang/delivery/delivery-fee";
import { generateEntityId } from "@medusajs/framework/utils";
import type { QuotedLine } from "../../basket-quote/basket-quote";
import { toBillingAddress } from "../../invoice-buyer/to-billing-address";
import { amount } from "../../table-rows/amount";
import type { Row, TableRows } from "../../table-rows/insert-rows";
import type { GoodsRow } from "./load-goods-rows";
import type { NewOrder } from "./new-order";

/** Quantities that an order's line counts as the order goes on; all begin at none. */
const COUNTED = [
  "fulfilled",
  "delivered",
  "shipped",
  "written_off",
  "return_requested",
  "return_received",
  "return_dismissed",
] as const;

const FIRST_VERSION = 1;

/** Where it goes. */
export function shippingAddress({ placement }: NewOrder) {
  return {
    first_name: placement.name,
    phone: placement.phone,
    company: null,
    address_1: placement.street,
    city: placement.commune,
    province: placement.province,
    country_code: "vn",
    metadata: { ...placement.destination },
  };
}

/** Whom its invoice is made out to; null for a consumer. */
export function billingAddress({ placement }: NewOrder) {
  if (!placement.invoice) return null;
  return {
    first_name: null,
    phone: null,
    city: null,
    province: null,
    ...toBillingAddress(placement.invoice),
  };
}

function lineItem(id: string, { quantity: _, ...line }: QuotedLine, goods: GoodsRow): Row {
  const { takes: __, ...kept } = goods;
  return {
    id,
    ...kept,
    title: goods.product_title,
    subtitle: goods.variant_title,
    is_tax_inclusive: false,
    is_custom_price: false,
    ...amount("unit_price", line.unit_price_vnd),
    metadata: {},
  };
}

function orderItem(order: NewOrder, itemId: string, quantity: number): Row {
  const none = COUNTED.flatMap((what) => Object.entries(amount(`${what}_quantity`, 0)));
  return {
    id: generateEntityId(undefined, "orditem"),
    order_id: order.id,
    item_id: itemId,
    version: FIRST_VERSION,
    ...amount("quantity", quantity),
    ...Object.fromEntries(none),
    metadata: {},
  };
}

function summary({ id, group }: NewOrder): Row {
  const total = group.total_vnd;
  return {
    id: generateEntityId(undefined, "ordsum"),
    order_id: id,
    version: FIRST_VERSION,
    totals: {
      ...amount("paid_total", 0),
      ...amount("refunded_total", 0),
      ...amount("transaction_total", 0),
      ...amount("credit_line_total", 0),
      ...amount("accounting_total", total),
      ...amount("pending_difference", total),
      ...amount("current_order_total", total),
      ...amount("original_order_total", total),
    },
  };
}

function shipping(order: NewOrder, methodId: string): { method: Row; link: Row } {
  const { group, placement } = order;
  const zone = deliveryZone(group.seller.commune_code, placement.destination);
  return {
    method: {
      id: methodId,
      name: "Giao hàng",
      ...amount("amount", group.delivery_fee_vnd ?? 0),
      is_tax_inclusive: true,
      is_custom_amount: false,
      shipping_option_id: group.seller.shipping_option_id,
      data: { zone },
    },
    link: {
      id: generateEntityId(undefined, "ordspmv"),
      order_id: order.id,
      version: FIRST_VERSION,
      shipping_method_id: methodId,
    },
  };
}

function orderRow(
  order: NewOrder,
  shippingAddressId: string,
  billingAddressId: string | null,
): Row {
  const { id, placement, group, region_id } = order;
  return {
    id,
    region_id,
    sales_channel_id: group.seller.sales_channel_id,
    shipping_address_id: shippingAddressId,
    billing_address_id: billingAddressId,
    version: FIRST_VERSION,
    status: "pending",
    is_draft_order: false,
    currency_code: "vnd",
    no_notification: false,
    metadata: {
      basket_id: placement.basket_id,
      note: placement.note,
      payment: placement.payment,
    },
  };
}

/** The rows of Medusa's order tables for one order, as its own completion of a cart would write them. */
export function orderRows(order: NewOrder): TableRows {
  const address = { id: generateEntityId(undefined, "ordaddr"), ...shippingAddress(order) };
  const billed = billingAddress(order);
  const billing = billed && { id: generateEntityId(undefined, "ordaddr"), ...billed };
  const { method, link } = shipping(order, generateEntityId(undefined, "ordsm"));
  return new Map<string, Row[]>([
    ["order_address", billing ? [address, billing] : [address]],
    ["order", [orderRow(order, address.id, billing?.id ?? null)]],
    ["order_summary", [summary(order)]],
    ["order_line_item", order.lines.map(({ id, line, goods }) => lineItem(id, line, goods))],
    ["order_item", order.lines.map(({ id, line }) => orderItem(order, id, line.quantity))],
    ["order_shipping_method", [method]],
    ["order_shipping", [link]],
  ]);
}
