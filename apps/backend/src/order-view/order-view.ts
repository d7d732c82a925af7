import type { ShipmentStage } from "@cho-lang/delivery/ghn/shipment-stage";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { InvoiceBuyer } from "@cho-lang/seller-rules/invoice-buyer";
import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";
import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";
import type { GatewayView } from "../gateway-payments/gateway-view";
import type { OrderDelivery } from "../placing/rows/order-delivery";
import type { PaymentWay } from "../placing/payment-way";
import type { SellerOrderStatus } from "../seller-orders/seller-order-status";
import type { TransferView } from "../transfers/transfer-view";

export interface OrderLineView {
  /** Id of the line in the order. */
  id: string;
  product_handle: string;
  title: string;
  /** Which pack, e.g. "Hộp 500 g". */
  label: string;
  image: { name: string; alt: string } | null;
  quantity: number;
  unit_price_vnd: number;
  total_vnd: number;
  /** Handed over only to who is of age, in a parcel of its own. */
  alcohol: boolean;
}

/** Pieces that the seller took off before she handed the order over; the lines and totals are without them. */
export interface OrderCutView {
  title: string;
  label: string;
  quantity: number;
  taken_off_vnd: number;
  reason: CutReason;
  at: string;
}

/** Pieces that came back after they had arrived, or were paid back; the lines and totals are still with them. */
export interface OrderReturnView {
  line_id: string;
  title: string;
  label: string;
  /** None for a part of the price of pieces that stay with the buyer. */
  quantity: number;
  /** All that the buyer gets back for it, with what of it is delivery fee. */
  amount_vnd: number;
  delivery_vnd: number;
  reason: ReturnReason;
  at: string;
}

/** Pieces of a line in a parcel, and what the parcel collects for them. */
export interface ParcelPieces {
  line_id: string;
  quantity: number;
  total_vnd: number;
}

/** Who carries a parcel. */
export interface CarriageView {
  carrier: string;
  /** Empty where nobody wrote it down. */
  tracking: string;
  /** Where the carrier says that it is, and since when; left out where the market does not ask the carrier. */
  stage?: ShipmentStage;
  stage_at?: string;
}

/** A parcel that has left; those of an order are numbered from 1 in the order in which they were packed. */
export interface ParcelView {
  number: number;
  /** Pieces of the order's lines, in their order. */
  pieces: ParcelPieces[];
  /**
   * What the carrier collects for it: nothing unless the order is paid in cash; then, over all parcels and
   * what is still to come, the order's total.
   */
  collect_vnd: number;
  handed_over_at: string;
  delivered_at: string | null;
  /** Which photo there is of it as it was handed over: another one, another name. Null for none. */
  photo: string | null;
  /** The carrier that took it, and by which number it knows the parcel (empty for none); left out when its seller brings it. */
  carriage?: CarriageView;
}

/**
 * One order as its buyer and its seller see it. Amounts in whole đồng, instants in ISO 8601 (UTC),
 * null for what has not happened.
 */
export interface OrderView {
  /** Id of the Medusa order. */
  id: string;
  /** Short code to read out on the phone. */
  code: string;
  status: SellerOrderStatus;
  placed_at: string;
  confirmed_at: string | null;
  handed_over_at: string | null;
  /** When its buyer said that it had come. */
  received_at: string | null;
  delivered_at: string | null;
  cancelled_at: string | null;
  /** Until when its seller must confirm it; null once she has, and for orders without a deadline. */
  confirm_by: string | null;
  /**
   * `unconfirmed` when the market cancelled it because she did not, `unpaid` because its transfer did not come,
   * `refused` when it was on its way and its buyer did not take it, `buyer` when she cancelled it before; null for
   * every other reason.
   */
  cancel_reason: "unconfirmed" | "unpaid" | "refused" | "buyer" | null;
  /** Why it was not taken, as its seller says; null for every other order. */
  refusal_reason: RefusalReason | null;
  /** `sends_from`: the first day on which she sends again, while the order waits for that; otherwise null. */
  seller: { handle: string; name: string; sends_from: VietnamDay | null };
  buyer: { name: string; phone: string };
  address: { street: string; commune_code: string; commune: string; province: string };
  note: string;
  /** Which terms its buyer agreed to, to be read with the order; null for orders from before there were any. */
  terms_version: string | null;
  /** How it comes to its buyer and by when; null for orders from before that was told. */
  delivery: OrderDelivery | null;
  /** To whom the seller makes out the invoice; null for a consumer's order. */
  invoice: InvoiceBuyer | null;
  lines: OrderLineView[];
  /** The first one first. */
  cuts: OrderCutView[];
  /** The first one first. */
  returns: OrderReturnView[];
  /** Of what came back, what was paid in cash and its seller has not paid back yet, as she says. */
  owed_in_cash_vnd: number;
  /** Those that have left, the first one first; none for an order that was not sent through the market. */
  parcels: ParcelView[];
  goods_total_vnd: number;
  delivery_fee_vnd: number;
  total_vnd: number;
  payment: PaymentWay;
  /** How it is paid by transfer; null for every other way. */
  transfer: TransferView | null;
  /** How it is paid by card or wallet; null for every other way. */
  gateway: GatewayView | null;
}
