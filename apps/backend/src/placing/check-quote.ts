import { canTransfer } from "../basket-quote/can-transfer";
import type { BasketQuote, QuotedLine } from "../basket-quote/basket-quote";
import { cashRefusers } from "../basket-quote/cash-refusers";
import { holdsAlcohol } from "../basket-quote/holds-alcohol";
import { refuseCash } from "../cash-terms/cash-refuser";
import { MarketError } from "../errors/market-error";
import { isGatewayId } from "../gateways/gateway-ids";
import { gatewayOf } from "../gateways/gateways";
import { refuseUndeliverable, requireDeliveryAsAgreed } from "./check-delivery";
import type { Placement } from "./placement";

function refuse(code: "not_for_sale" | "out_of_stock", lines: QuotedLine[]): void {
  if (lines.length > 0) {
    throw new MarketError(code, {
      lines: lines.map(({ variant_id, available }) => ({ variant_id, available })),
    });
  }
}

/**
 * Refuses a basket that cannot be ordered as the shopper saw it. Throws `basket_empty`, `age_undeclared`,
 * `not_for_sale`, `out_of_stock` or `not_deliverable` naming the lines, `delivery_changed`, `total_changed` with the new total, or
 * `transfer_unavailable`, `cash_not_taken` naming the sellers, `payment_unavailable`.
 */
export function checkQuote(
  quote: BasketQuote,
  {
    expected_total_vnd,
    payment,
    delivery,
    of_age,
  }: Pick<Placement, "expected_total_vnd" | "payment" | "delivery" | "of_age">,
): void {
  const lines = quote.groups.flatMap((group) => group.lines);
  if (lines.length === 0) {
    throw new MarketError("basket_empty");
  }
  if (!of_age && holdsAlcohol(quote)) {
    throw new MarketError("age_undeclared");
  }
  refuse(
    "not_for_sale",
    lines.filter((line) => line.problem === "not_for_sale"),
  );
  refuse(
    "out_of_stock",
    lines.filter((line) => line.problem === "sold_out" || line.problem === "too_few"),
  );
  refuseUndeliverable(quote);
  requireDeliveryAsAgreed(quote, delivery);
  const priceChanged = lines.some((line) => line.problem === "price_changed");
  if (priceChanged || quote.total_vnd !== expected_total_vnd) {
    throw new MarketError("total_changed", { total_vnd: quote.total_vnd });
  }
  if (payment === "bank_transfer" && !canTransfer(quote)) {
    throw new MarketError("transfer_unavailable");
  }
  if (payment === "cash_on_delivery") {
    refuseCash(cashRefusers(quote));
  }
  if (isGatewayId(payment)) {
    gatewayOf(payment);
  }
}
