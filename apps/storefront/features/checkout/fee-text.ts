import { formatDong } from "@cho-lang/ocop/money";
import type { BasketGroup } from "@/lib/medusa/basket";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { checkoutQuote } from "@/messages/vi/checkout-quote";

/** What the delivery of one seller's goods costs, as far as it is known. */
export function feeText({ delivery, deliveryFee }: BasketGroup): string {
  if (delivery?.chosen === null) {
    return checkoutQuote.notBrought;
  }
  if (deliveryFee === null) {
    return checkoutForm.quote.unknown;
  }
  return deliveryFee === 0 ? checkoutQuote.free : formatDong(deliveryFee);
}
