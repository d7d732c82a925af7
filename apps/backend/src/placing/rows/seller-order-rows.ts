import { transferMemo } from "@cho-lang/payment-codecs/transfer-memo";
import { TRANSFER_HOURS } from "@cho-lang/payment-codecs/transfer-rules";
import { SALE_TERMS_VERSION } from "@cho-lang/seller-rules/sale-terms";
import { generateEntityId } from "@medusajs/framework/utils";
import { confirmDeadlines } from "../../confirm-deadline/confirm-deadlines";
import { MarketError } from "../../errors/market-error";
import type { SellerTerms } from "./load-seller-terms";
import type { NewOrder } from "./new-order";
import { orderDelivery } from "./order-delivery";

const HOUR_MS = 60 * 60 * 1_000;

const NO_DEADLINES = { remind_at: null, escalate_at: null, confirm_by: null };

/**
 * The market's own row of an order: whose it is and until when she must confirm it. For an order that is not paid in
 * cash that time begins with the money.
 */
export function sellerOrderRow(order: NewOrder, { confirm_hours }: SellerTerms, placedAt: Date) {
  const { placement, group } = order;
  const begun = placement.payment === "cash_on_delivery";
  return {
    id: generateEntityId(undefined, "selord"),
    order_id: order.id,
    seller_id: group.seller.id,
    basket_id: placement.basket_id,
    code: order.code,
    phone: placement.phone,
    status: "placed" as const,
    placed_at: placedAt,
    deadlines_passed: 0,
    demonstration: false,
    terms_version: SALE_TERMS_VERSION,
    delivery: orderDelivery(order),
    ...(begun ? confirmDeadlines(placedAt, confirm_hours * 60) : NO_DEADLINES),
  };
}

/**
 * What is to be transferred for an order, to which account, by what memo and until when; null for one that is paid
 * another way. Throws `transfer_unavailable` when its seller has no account any more.
 */
export function transferRow(
  { id, code, group, placement }: NewOrder,
  { bank_bin, bank_account, bank_holder }: SellerTerms,
  placedAt: Date,
) {
  if (placement.payment !== "bank_transfer") return null;
  if (!bank_bin || !bank_account) throw new MarketError("transfer_unavailable");
  return {
    id: generateEntityId(undefined, "trf"),
    order_id: id,
    seller_id: group.seller.id,
    memo: transferMemo(code),
    bank_bin,
    bank_account,
    bank_holder: bank_holder ?? "",
    agreed_vnd: group.total_vnd,
    received_vnd: 0,
    returned_vnd: 0,
    pay_by: new Date(placedAt.getTime() + TRANSFER_HOURS * HOUR_MS),
  };
}
