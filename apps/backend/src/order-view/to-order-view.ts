import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { sendingPause } from "@cho-lang/seller-rules/sending-pause";
import { toParcels } from "../parcels/to-parcels";
import { toTransferView, type TransferRow } from "../transfers/transfer-view";
import type { GatewayView } from "../gateway-payments/gateway-view";
import { invoiceBuyerOf } from "../invoice-buyer/invoice-buyer-of";
import type { OrderDelivery } from "../placing/rows/order-delivery";
import { paymentWayOf, type PaymentWay } from "../placing/payment-way";
import { owedReturns } from "../order-returns/owed-returns";
import { sumOfReturns } from "../order-returns/returned-vnd";
import { agreedAlcohol } from "./agreed-alcohol";
import type {
  OrderItemRow,
  OrderRow,
  SellerOrderCutRow,
  SellerOrderReturnRow,
  SellerOrderRow,
} from "./order-rows";
import type { OrderCutView, OrderLineView, OrderReturnView, OrderView } from "./order-view";
import { toParcelViews } from "./to-parcel-views";

function iso(instant: Date | string): string {
  return new Date(instant).toISOString();
}

function isoOrNull(instant: Date | string | null): string | null {
  return instant === null ? null : iso(instant);
}

function textOf(metadata: Record<string, unknown> | null | undefined, key: string): string {
  const value = metadata?.[key];
  return typeof value === "string" ? value : "";
}

const collator = new Intl.Collator("vi");

/** A product's packs stay together, however the database happened to return the rows. */
function inReadingOrder(a: OrderLineView, b: OrderLineView): number {
  return collator.compare(a.title, b.title) || collator.compare(a.label, b.label);
}

function toLineView(
  item: OrderItemRow,
  pictures: Map<string, string>,
  alcohol: ReadonlySet<string>,
): OrderLineView {
  const title = item.product_title ?? item.title;
  const picture = pictures.get(item.product_id ?? "");
  return {
    id: item.id,
    product_handle: item.product_handle ?? "",
    title,
    label: item.variant_title ?? "",
    image: picture ? { name: picture, alt: title } : null,
    quantity: Number(item.quantity),
    unit_price_vnd: Math.round(Number(item.unit_price)),
    total_vnd: Math.round(Number(item.total)),
    alcohol: alcohol.has(item.id),
  };
}

/** Her present pause, not the one of the day of the order: what she ends or puts off holds for every open order. */
function sendsFrom({ status, seller }: SellerOrderRow, now: Date): VietnamDay | null {
  const waits = status === "placed" || status === "confirmed";
  return waits ? (sendingPause(seller, now)?.sends_from ?? null) : null;
}

/** Field by field, so that it reads alike as it is written and as the database gives it back. */
function toDeliveryView({ delivery }: SellerOrderRow): OrderDelivery | null {
  if (!delivery) return null;
  const { method, hand_over_on, arrives_from, arrives_to, place, parcels } =
    delivery as OrderDelivery;
  return {
    method,
    hand_over_on,
    arrives_from,
    arrives_to,
    place: place && { fair: place.fair, address: place.address, hours: place.hours },
    // Orders from before alcohol was sold say nothing of it.
    parcels: parcels.map(({ kind, fragile, alcohol = false, line_ids }) => ({
      kind,
      fragile,
      alcohol,
      line_ids,
    })),
  };
}

type Noted = Pick<SellerOrderCutRow, "id" | "created_at">;

function inTime(a: Noted, b: Noted): number {
  return iso(a.created_at).localeCompare(iso(b.created_at)) || a.id.localeCompare(b.id);
}

function toCutView(cut: SellerOrderCutRow): OrderCutView {
  const { title, label, quantity, reason } = cut;
  const taken_off_vnd = Math.round(Number(cut.taken_off_vnd));
  return { title, label, quantity, taken_off_vnd, reason, at: iso(cut.created_at) };
}

function toReturnView(one: SellerOrderReturnRow): OrderReturnView {
  const { line_item_id: line_id, title, label, quantity, reason } = one;
  return {
    line_id,
    title,
    label,
    quantity,
    amount_vnd: sumOfReturns([one]),
    delivery_vnd: Math.round(Number(one.delivery_vnd)),
    reason,
    at: iso(one.created_at),
  };
}

/** How the money of an order comes, unless it is cash. */
export interface OrderMoneyRows {
  transfer: TransferRow | null;
  gateway: GatewayView | null;
}

function paymentOf({ transfer, gateway }: OrderMoneyRows): PaymentWay {
  return transfer ? "bank_transfer" : paymentWayOf({ payment: gateway?.provider });
}

/**
 * Joins a seller's order with the Medusa order behind it.
 *
 * Names, prices and address are those of the order itself, so they stay what the buyer agreed to when
 * the product changes; only the picture is today's. Lines are sorted by product and pack, so that
 * every look at an order shows them alike. `pictures` maps a product id to the name of its
 * first picture; `photos` a fulfilment to that of its photo; transfer and gateway are null for every other way of paying; a pause in sending is told as
 * it is at `now`.
 */
export function toOrderView(
  sellerOrder: SellerOrderRow,
  order: OrderRow,
  pictures: Map<string, string>,
  photos: ReadonlyMap<string, string>,
  { transfer, gateway }: OrderMoneyRows,
  now: Date,
): OrderView {
  const address = order.shipping_address;
  const alcohol = agreedAlcohol(sellerOrder);
  const lines = order.items
    .map((item) => toLineView(item, pictures, alcohol))
    .toSorted(inReadingOrder);
  const delivery_fee_vnd = Math.round(Number(order.shipping_total));
  const total_vnd = Math.round(Number(order.total));
  const parcels = toParcelViews(
    toParcels(order.fulfillments ?? []),
    lines,
    delivery_fee_vnd,
    photos,
  );
  return {
    id: sellerOrder.order_id,
    code: sellerOrder.code,
    status: sellerOrder.status,
    placed_at: iso(sellerOrder.placed_at),
    confirmed_at: isoOrNull(sellerOrder.confirmed_at),
    handed_over_at: isoOrNull(sellerOrder.handed_over_at),
    received_at: isoOrNull(sellerOrder.received_at),
    delivered_at: isoOrNull(sellerOrder.delivered_at),
    cancelled_at: isoOrNull(sellerOrder.cancelled_at),
    confirm_by: sellerOrder.status === "placed" ? isoOrNull(sellerOrder.confirm_by) : null,
    cancel_reason: sellerOrder.cancel_reason,
    refusal_reason: sellerOrder.refusals[0]?.reason ?? null,
    seller: {
      handle: sellerOrder.seller.handle,
      name: sellerOrder.seller.name,
      sends_from: sendsFrom(sellerOrder, now),
    },
    buyer: { name: address?.first_name ?? "", phone: sellerOrder.phone },
    address: {
      street: address?.address_1 ?? "",
      commune_code: textOf(address?.metadata, "commune_code"),
      commune: address?.city ?? "",
      province: address?.province ?? "",
    },
    note: textOf(order.metadata, "note"),
    terms_version: sellerOrder.terms_version,
    delivery: toDeliveryView(sellerOrder),
    invoice: invoiceBuyerOf(order),
    lines,
    cuts: sellerOrder.cuts.toSorted(inTime).map(toCutView),
    returns: sellerOrder.returns.toSorted(inTime).map(toReturnView),
    owed_in_cash_vnd: transfer || gateway ? 0 : sumOfReturns(owedReturns(sellerOrder.returns)),
    parcels:
      transfer || gateway ? parcels.map((parcel) => ({ ...parcel, collect_vnd: 0 })) : parcels,
    goods_total_vnd: Math.round(Number(order.item_total)),
    delivery_fee_vnd,
    total_vnd,
    payment: paymentOf({ transfer, gateway }),
    transfer:
      transfer &&
      toTransferView(
        transfer,
        {
          total_vnd: Math.max(0, total_vnd - sumOfReturns(sellerOrder.returns)),
          cancelled: sellerOrder.status === "cancelled" || sellerOrder.cancel_reason !== null,
          demonstration: sellerOrder.seller.demonstration,
        },
        now,
      ),
    gateway,
  };
}
