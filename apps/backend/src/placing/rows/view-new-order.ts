import type { OrderRow } from "../../order-view/order-rows";
import type { OrderView } from "../../order-view/order-view";
import { toOrderView } from "../../order-view/to-order-view";
import type { SellerTerms } from "./load-seller-terms";
import type { NewOrder } from "./new-order";
import { billingAddress, shippingAddress } from "./order-rows";
import type { sellerOrderRow, transferRow } from "./seller-order-rows";

type MarketRows = {
  sellerOrder: ReturnType<typeof sellerOrderRow>;
  transfer: ReturnType<typeof transferRow>;
};

function orderRowOf(order: NewOrder): OrderRow {
  const { id, group, placement, lines } = order;
  return {
    id,
    metadata: { note: placement.note },
    item_total: group.goods_total_vnd,
    shipping_total: group.delivery_fee_vnd ?? 0,
    total: group.total_vnd,
    items: lines.map(({ id: line_id, line, goods }) => ({
      ...goods,
      id: line_id,
      title: goods.product_title,
      quantity: line.quantity,
      unit_price: line.unit_price_vnd,
      total: line.line_total_vnd,
    })),
    shipping_address: shippingAddress(order),
    billing_address: billingAddress(order),
  };
}

/**
 * An order as its buyer sees it the moment it is written, without reading it again. The same as
 * `retrieveOrderViews` tells of it afterwards; a payment by card or wallet is not known here yet.
 */
export function viewNewOrder(
  order: NewOrder,
  seller: SellerTerms,
  { sellerOrder, transfer }: MarketRows,
): OrderView {
  const pictures = order.lines.flatMap(({ line: { image }, goods }) =>
    image ? [[goods.product_id, image.name] as const] : [],
  );
  return toOrderView(
    {
      ...sellerOrder,
      seller,
      confirmed_at: null,
      handed_over_at: null,
      received_at: null,
      delivered_at: null,
      cancelled_at: null,
      cancel_reason: null,
      cuts: [],
      returns: [],
      refusals: [],
    },
    orderRowOf(order),
    new Map(pictures),
    new Map(),
    { transfer: transfer && { ...transfer, paid_at: null }, gateway: null },
    sellerOrder.placed_at,
  );
}
