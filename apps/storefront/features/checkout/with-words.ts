import { formatDong } from "@cho-lang/ocop/money";
import { checkout } from "@/messages/vi/checkout";
import { checkoutFailure as messages } from "@/messages/vi/checkout-failure";
import type { CheckoutState } from "./checkout-state";
import { otherWays } from "./other-ways";

/**
 * A checkout with what its page says of why nothing was ordered. Done where the market runs: a phone loads no word that
 * nearly nobody sees.
 */
export function withWords(state: CheckoutState): CheckoutState {
  return { ...state, said: failureText(state) };
}

function failureText({ failure, basket }: CheckoutState): string {
  if (failure === null) {
    return "";
  }
  switch (failure.kind) {
    case "unreachable":
      return failure.placing ? checkout.failure.unreachable : checkout.failure.unreachableQuote;
    case "total_changed":
      return messages.total_changed(formatDong(failure.before), formatDong(basket.total));
    case "cash_refused":
      return otherWays(basket) ? messages.cash_refused : messages.cash_refused_only;
    case "transfer_unavailable":
      return basket.cashRefusers === undefined
        ? messages.transfer_unavailable
        : messages.transfer_gone;
    case "phone_code":
      return messages.phone_code[failure.told](failure.phone);
    case "crowded":
      return messages.crowded(failure.minutes);
    default:
      return messages[failure.kind];
  }
}
