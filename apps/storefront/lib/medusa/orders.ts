import type { ShipmentStage } from "@cho-lang/delivery/ghn/shipment-stage";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";
import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";
import type { Picture } from "./catalogue";
import { toOrderDelivery, type OrderDelivery } from "./delivery";
import type { CarriageWire, OrderWire } from "./order-wire";

/** The states of an order, in the order in which a sale goes through them; `cancelled` ends it. */
export type OrderStatus = "placed" | "confirmed" | "handed_over" | "delivered" | "cancelled";

export interface OrderLine {
  /** Its name in the order. */
  id: string;
  productHandle: string;
  title: string;
  label: string;
  picture: Picture | null;
  quantity: number;
  unitPrice: number;
  total: number;
  /** Handed over only to who is of age, in a parcel of its own; only when so. */
  alcohol?: true;
}

/** Pieces that the seller took off before she handed the order over; the order is without them. */
export interface OrderCut {
  title: string;
  label: string;
  quantity: number;
  takenOff: number;
  reason: CutReason;
  /** ISO 8601. */
  at: string;
}

/** Pieces that came back after they had arrived, or were paid back; the order is still with them. */
export interface OrderReturn {
  lineId: string;
  title: string;
  label: string;
  quantity: number;
  /** All that the buyer gets back for it, with what of it is delivery fee. */
  amount: number;
  delivery: number;
  reason: ReturnReason;
  /** ISO 8601. */
  at: string;
}

/** Who carries a parcel. */
export interface Carriage {
  carrier: string;
  /** Its number there; empty for none. */
  tracking: string;
  /** Where the carrier says that it is, and since when (ISO 8601); only where the carrier is asked. */
  standing?: { stage: ShipmentStage; since: string };
}

/** A part of an order that has left by itself; numbered from 1. */
export interface Parcel {
  number: number;
  /** Pieces of the order's lines, by their names. */
  pieces: { lineId: string; quantity: number }[];
  /** What is paid when it arrives. */
  collect: number;
  /** ISO 8601. */
  handedOverAt: string;
  deliveredAt: string | null;
  /** Which photo there is of it as it was handed over: another one, another name. `null` for none. */
  photo: string | null;
  /** The carrier that took it; only when one did. */
  carriage?: Carriage;
}

/** How an order is paid by transfer. */
export interface Transfer {
  /** What the buyer writes beside it. */
  memo: string;
  bankName: string;
  bankAccount: string;
  bankHolder: string;
  /** What has arrived, what is still to be transferred, what the seller owes the buyer. */
  received: number;
  missing: number;
  owed: number;
  /** ISO 8601, as is `paidAt`. */
  payBy: string;
  paidAt: string | null;
  /** The text of the VietQR code; `null` when nothing is to be transferred any more. */
  vietqr: string | null;
  demonstration: boolean;
}

/** To whom the invoice of an order is made out. */
export interface Invoice {
  taxCode: string;
  name: string;
  address: string;
}

/** One seller's order. Money is whole đồng; instants are ISO 8601 in UTC, `null` while not reached. */
export interface Order {
  id: string;
  /** What a person reads out, e.g. "CL7K2M9Q". */
  code: string;
  status: OrderStatus;
  at: Record<OrderStatus, string | null>;
  /** When its buyer said that it had come; only once she has. */
  receivedAt?: string;
  /** Until when its seller must confirm it; `null` once she has, and for orders without a deadline. */
  confirmBy: string | null;
  /**
   * `unconfirmed` when she did not in time, `unpaid` when its transfer did not come, `refused` when its buyer did not
   * take it, `buyer` when she cancelled it; `null` for every other reason.
   */
  cancelReason: "unconfirmed" | "unpaid" | "refused" | "buyer" | null;
  /** Why it was not taken; only of an order that was not. */
  refusal?: RefusalReason;
  /** With the first day on which she sends again, while the order waits for that. */
  seller: { handle: string; name: string; sendsFrom?: VietnamDay };
  buyer: { name: string; phone: string };
  address: { street: string; commune: string; province: string };
  note: string;
  /** The terms that were agreed to can be read; only when so. */
  hasTerms?: true;
  /** How it comes and when; only of an order that was told so. */
  delivery?: OrderDelivery;
  /** Only of an order that an organisation placed. */
  invoice?: Invoice;
  lines: OrderLine[];
  cuts: OrderCut[];
  returns: OrderReturn[];
  /** What was paid in cash for what came back, and its seller has not paid back yet, as she says. */
  owedInCash: number;
  /** Those that have left, the first one first. */
  parcels: Parcel[];
  goodsTotal: number;
  deliveryFee: number;
  total: number;
  /** Paid by transfer, not in cash on delivery; only when so. */
  byTransfer?: true;
  /** How; only for an order that is paid by transfer. */
  transfer?: Transfer;
  /** Paid by card or wallet together with the rest of its basket; only when so. */
  byGateway?: true;
  /** Its part of a payment by card or wallet, whole đồng; only for an order that is paid so. */
  gateway?: { captured: number; refunded: number; payBy: string; test: boolean };
}

/** An order without anything about the person who gets it, and without what changed since it was placed. */
export type OrderFacts = Omit<
  Order,
  | "receivedAt"
  | "buyer"
  | "address"
  | "note"
  | "invoice"
  | "cuts"
  | "returns"
  | "refusal"
  | "owedInCash"
  | "parcels"
  | "transfer"
  | "gateway"
>;

function toTransfer(wire: NonNullable<OrderWire["transfer"]>): Transfer {
  return {
    memo: wire.memo,
    bankName: wire.bank_name,
    bankAccount: wire.bank_account,
    bankHolder: wire.bank_holder,
    received: wire.received_vnd,
    missing: wire.missing_vnd,
    owed: wire.owed_vnd,
    payBy: wire.pay_by,
    paidAt: wire.paid_at,
    vietqr: wire.vietqr,
    demonstration: wire.demonstration,
  };
}

function toInvoice({ tax_code: taxCode, ...invoice }: NonNullable<OrderWire["invoice"]>): Invoice {
  return { ...invoice, taxCode };
}

function toCarriage({ carrier, tracking, stage, stage_at }: CarriageWire): Carriage {
  const standing = stage && stage_at ? { standing: { stage, since: stage_at } } : {};
  return { carrier, tracking, ...standing };
}

/** The wire's order in our own words. */
export function toOrder(wire: OrderWire): Order {
  const { handle, name, sends_from: sendsFrom } = wire.seller;
  return {
    id: wire.id,
    code: wire.code,
    status: wire.status,
    at: {
      placed: wire.placed_at,
      confirmed: wire.confirmed_at,
      handed_over: wire.handed_over_at,
      delivered: wire.delivered_at,
      cancelled: wire.cancelled_at,
    },
    ...(wire.received_at === null ? {} : { receivedAt: wire.received_at }),
    confirmBy: wire.confirm_by,
    cancelReason: wire.cancel_reason,
    ...(wire.refusal_reason ? { refusal: wire.refusal_reason } : {}),
    seller: { handle, name, ...(sendsFrom === null ? {} : { sendsFrom }) },
    buyer: { name: wire.buyer.name, phone: wire.buyer.phone },
    address: {
      street: wire.address.street,
      commune: wire.address.commune,
      province: wire.address.province,
    },
    note: wire.note ?? "",
    ...(wire.terms_version === null ? {} : { hasTerms: true }),
    ...(wire.delivery ? { delivery: toOrderDelivery(wire.delivery) } : {}),
    ...(wire.invoice ? { invoice: toInvoice(wire.invoice) } : {}),
    lines: wire.lines.map((line) => ({
      id: line.id,
      productHandle: line.product_handle,
      title: line.title,
      label: line.label,
      picture: line.image,
      quantity: line.quantity,
      unitPrice: line.unit_price_vnd,
      total: line.total_vnd,
      ...(line.alcohol ? { alcohol: true as const } : {}),
    })),
    cuts: wire.cuts.map(({ taken_off_vnd: takenOff, ...cut }) => ({ ...cut, takenOff })),
    returns: wire.returns.map(
      ({ line_id: lineId, amount_vnd: amount, delivery_vnd: delivery, ...one }) => ({
        ...one,
        lineId,
        amount,
        delivery,
      }),
    ),
    owedInCash: wire.owed_in_cash_vnd,
    parcels: wire.parcels.map((parcel) => ({
      number: parcel.number,
      pieces: parcel.pieces.map(({ line_id: lineId, quantity }) => ({ lineId, quantity })),
      collect: parcel.collect_vnd,
      handedOverAt: parcel.handed_over_at,
      deliveredAt: parcel.delivered_at,
      photo: parcel.photo,
      ...(parcel.carriage ? { carriage: toCarriage(parcel.carriage) } : {}),
    })),
    goodsTotal: wire.goods_total_vnd,
    deliveryFee: wire.delivery_fee_vnd,
    total: wire.total_vnd,
    ...(wire.gateway
      ? {
          byGateway: true as const,
          gateway: {
            captured: wire.gateway.captured_vnd,
            refunded: wire.gateway.refunded_vnd,
            payBy: wire.gateway.pay_by,
            test: wire.gateway.test,
          },
        }
      : {}),
    ...(wire.transfer ? { byTransfer: true as const, transfer: toTransfer(wire.transfer) } : {}),
  };
}
