import type { OrdersMean } from "@cho-lang/retail-statistics/return-orders";
import { formatCount } from "@/features/statistics/format-figures";
import type { SellerNumbers } from "@/lib/medusa/seller-numbers";
import { sellerNumbers } from "@/messages/vi/seller-numbers";

const messages = sellerNumbers.orders;

function meanText({ orders, months }: OrdersMean): string {
  return messages.mean(formatCount(orders), formatCount(months));
}

/** A usual month's orders before she joined and since, as far as they are known, and how the rest becomes known. */
export function ordersText({ before, since, floor_since: floor }: SellerNumbers["orders"]): string {
  return [
    messages.text,
    before === null ? messages.noBefore : messages.before(meanText(before)),
    since === null ? null : messages.since(meanText(since)),
    floor === null ? null : messages.floorSince(meanText(floor)),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
