import type { ShipmentStage } from "@cho-lang/delivery/ghn/shipment-stage";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";
import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";
import type { Picture } from "./catalogue";
import type { OrderDeliveryWire } from "./delivery";
import type { OrderStatus } from "./orders";

/** Who carries a parcel, and where it is as far as the carrier tells. */
export interface CarriageWire {
  carrier: string;
  tracking: string;
  stage?: ShipmentStage;
  stage_at?: string;
}

/** An order as the backend sends it. */
export interface OrderWire {
  id: string;
  code: string;
  status: OrderStatus;
  placed_at: string | null;
  confirmed_at: string | null;
  handed_over_at: string | null;
  received_at: string | null;
  delivered_at: string | null;
  cancelled_at: string | null;
  confirm_by: string | null;
  cancel_reason: "unconfirmed" | "unpaid" | "refused" | "buyer" | null;
  refusal_reason: RefusalReason | null;
  seller: { handle: string; name: string; sends_from: VietnamDay | null };
  buyer: { name: string; phone: string };
  address: { street: string; commune_code: string; commune: string; province: string };
  note: string | null;
  terms_version: string | null;
  delivery: OrderDeliveryWire | null;
  invoice: { tax_code: string; name: string; address: string } | null;
  lines: {
    id: string;
    product_handle: string;
    title: string;
    label: string;
    image: Picture | null;
    quantity: number;
    unit_price_vnd: number;
    total_vnd: number;
    alcohol: boolean;
  }[];
  cuts: {
    title: string;
    label: string;
    quantity: number;
    taken_off_vnd: number;
    reason: CutReason;
    at: string;
  }[];
  returns: {
    line_id: string;
    title: string;
    label: string;
    quantity: number;
    amount_vnd: number;
    delivery_vnd: number;
    reason: ReturnReason;
    at: string;
  }[];
  owed_in_cash_vnd: number;
  parcels: {
    number: number;
    pieces: { line_id: string; quantity: number }[];
    collect_vnd: number;
    handed_over_at: string;
    delivered_at: string | null;
    photo: string | null;
    carriage?: CarriageWire;
  }[];
  goods_total_vnd: number;
  delivery_fee_vnd: number;
  total_vnd: number;
  transfer: {
    memo: string;
    bank_name: string;
    bank_account: string;
    bank_holder: string;
    received_vnd: number;
    missing_vnd: number;
    owed_vnd: number;
    pay_by: string;
    paid_at: string | null;
    vietqr: string | null;
    demonstration: boolean;
  } | null;
  gateway: { captured_vnd: number; refunded_vnd: number; pay_by: string; test: boolean } | null;
}
