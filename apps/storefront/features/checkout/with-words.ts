import { formatDong } from "@cho-lang/ocop/money";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { checkoutFailure as messages } from "@/messages/vi/checkout-failure";
import type { CheckoutState, CheckoutStep } from "./checkout-state";
import { deliveryWords } from "./delivery-words";
import { lineTexts } from "./line-texts";
import { otherWays } from "./other-ways";
import { paymentWords } from "./payment-words";
import { problemTexts } from "./problem-texts";

/** A step of checkout with what its page says of it. */
export function withWords(step: CheckoutStep): CheckoutState {
  const { basket, address, problems, failure } = step;
  return {
    ...step,
    words: {
      failure: failureText(step),
      lines: lineTexts(step),
      problems: problemTexts(problems),
      payment: paymentWords(basket, failure?.kind === "cash_refused"),
      delivery: deliveryWords(basket.groups, address),
    },
  };
}

function failureText({ failure, basket }: CheckoutStep): string {
  if (failure === null) {
    return "";
  }
  switch (failure.kind) {
    case "unreachable":
      return failure.placing
        ? checkoutForm.failure.unreachable
        : checkoutForm.failure.unreachableQuote;
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
