import { MOST_TRANSFER_VND } from "@cho-lang/payment-codecs/transfer-rules";
import type { BasketQuote } from "./basket-quote";

/** Whether all sellers of a basket take transfers, and none would get more than one transfer may be. */
export function canTransfer({ groups }: Pick<BasketQuote, "groups">): boolean {
  return groups.every(
    ({ seller, total_vnd }) => seller.takes_transfers && total_vnd <= MOST_TRANSFER_VND,
  );
}
