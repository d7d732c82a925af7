import {
  freeEverywhereFrom,
  leastFee,
  type FeesAsked,
} from "@cho-lang/delivery/fees-before-address";
import { communeByCode } from "@cho-lang/ocop/communes";
import { gateways } from "../gateways/gateways";
import { canTransfer } from "./can-transfer";
import type { BasketQuote, QuotedGroup } from "./basket-quote";
import { deliveryView } from "./delivery-view";
import { cashRefusers } from "./cash-refusers";
import { holdsAlcohol } from "./holds-alcohol";

function feesAsked({ seller, weight_grams }: QuotedGroup): FeesAsked {
  const { commune_code, delivery_rates, delivery } = seller;
  return {
    ...delivery_rates,
    own_zones: delivery.own_zones,
    from_commune: communeByCode(commune_code)?.code ?? commune_code,
    terms: delivery,
    weight_grams,
  };
}

function groupView(group: QuotedGroup) {
  const fees = feesAsked(group);
  return {
    seller: {
      handle: group.seller.handle,
      name: group.seller.name,
      commune_code: group.seller.commune_code,
      /** The day from which she sends again, YYYY-MM-DD in Việt Nam; null while she sends. */
      sends_from: group.seller.sending_pause?.sends_from ?? null,
    },
    lines: group.lines,
    goods_total_vnd: group.goods_total_vnd,
    delivery_fee_vnd: group.delivery_fee_vnd,
    delivery_from_vnd: leastFee(fees),
    free_from_vnd: freeEverywhereFrom(fees),
    total_vnd: group.total_vnd,
    delivery: deliveryView(group),
  };
}

/**
 * The answer to every basket request: what the shopper sees, without inner ids of sellers.
 *
 * @param ofAge whether whoever asks has declared her age
 */
export function basketView(
  basket: { id: string; status: string },
  quote: BasketQuote,
  ofAge: boolean,
) {
  return {
    id: basket.id,
    status: basket.status === "placed" ? ("placed" as const) : ("open" as const),
    item_count: quote.item_count,
    groups: quote.groups.map(groupView),
    goods_total_vnd: quote.goods_total_vnd,
    delivery_total_vnd: quote.delivery_total_vnd,
    total_vnd: quote.total_vnd,
    /** Whether it may be paid by a transfer to each of its sellers. */
    can_transfer: canTransfer(quote),
    /** The sellers for whom it may not be paid in cash on delivery; else none. */
    cash_refused_by: cashRefusers(quote),
    /** Whether it can only be ordered once its shopper has declared her age, because of alcohol in it. */
    needs_age: !ofAge && holdsAlcohol(quote),
    /** Cards and wallets that take it as a whole; `test` when no real money moves. */
    gateways: gateways().map(({ id, test }) => ({ id, test })),
  };
}

export type BasketView = ReturnType<typeof basketView>;
