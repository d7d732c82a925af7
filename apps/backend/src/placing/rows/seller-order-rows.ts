import { transferMemo } from "@cho-lang/payment-codecs/transfer-memo";
import { TRANSFER_HOURS } from "@cho-lang/payment-codecs/transfer-rules";
import { generateEntityId } from "@medusajs/framework/utils";
import { confirmDeadlines } from "../../confirm-deadline/confirm-deadlines";
import { MarketError } from "../../errors/market-error";
import type { Row, TableRows } from "../../table-rows/insert-rows";
import type { NewOrder } from "./new-order";
import type { SellerTerms } from "./load-seller-terms";

const HOUR_MS = 60 * 60 * 1_000;

/** Until when the seller must confirm; for an order that is not paid in cash that time begins with the money. */
function sellerOrder(order: NewOrder, { confirm_hours }: SellerTerms, placedAt: Date): Row {
  const { placement, group } = order;
  const begun = placement.payment === "cash_on_delivery";
  return {
    id: generateEntityId(undefined, "selord"),
    order_id: order.id,
    seller_id: group.seller.id,
    basket_id: placement.basket_id,
    code: order.code,
    phone: placement.phone,
    status: "placed",
    placed_at: placedAt,
    deadlines_passed: 0,
    demonstration: false,
    ...(begun ? confirmDeadlines(placedAt, confirm_hours * 60) : {}),
  };
}

/** What is to be transferred, to which account, by what memo and until when. */
function transfer({ id, code, group }: NewOrder, terms: SellerTerms, placedAt: Date): Row {
  const { bank_bin, bank_account, bank_holder } = terms;
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

/**
 * The rows of the market's own tables for one order. Throws `transfer_unavailable` when its seller has no account
 * any more.
 */
export function sellerOrderRows(order: NewOrder, terms: SellerTerms, placedAt: Date): TableRows {
  const transfers =
    order.placement.payment === "bank_transfer" ? [transfer(order, terms, placedAt)] : [];
  return new Map<string, Row[]>([
    ["seller_order", [sellerOrder(order, terms, placedAt)]],
    ["transfer", transfers],
  ]);
}
