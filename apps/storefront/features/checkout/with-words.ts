import { formatDong } from "@cho-lang/ocop/money";
import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import { checkout } from "@/messages/vi/checkout";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { checkoutFailure as messages } from "@/messages/vi/checkout-failure";
import { CHECKOUT_EDITION } from "./checkout-edition";
import { choiceWords } from "./choice-words";
import { codeWords } from "./code-words";
import type { CheckoutState, CheckoutStep } from "./checkout-state";
import { deliveryWords } from "./delivery-words";
import { feeText } from "./fee-text";
import { lineProblemTexts } from "./line-problem-texts";
import { otherWays } from "./other-ways";
import { parcelWords } from "./parcel-words";
import { paymentWords } from "./payment-words";
import { problemTexts } from "./problem-texts";
import { quoteWords } from "./quote-words";
import { quotedIn } from "./quoted";
import { whatMoved } from "./what-moved";

/** A step of checkout with what its page says of it. */
export function withWords(step: CheckoutStep): CheckoutState {
  const { basket, address, problems, failure, values } = step;
  const lines = lineProblemTexts(step);
  const payment = paymentWords(basket, false);
  return {
    ...step,
    edition: CHECKOUT_EDITION,
    quoted: quotedIn(step),
    words: {
      failure: failureText(step),
      lines,
      adjust: lines.length === 0 ? "" : adjustText(step),
      code: codeWords(failure),
      problems: problemTexts(problems),
      choice: choiceWords(step),
      payment: failure?.kind === "cash_refused" ? paymentWords(basket, true) : payment,
      otherPayment: payment,
      phone: displayPhone(values.phone),
      parcels: basket.groups.map((group) => ({
        ...parcelWords(group, feeText(group)),
        ways: deliveryWords(group, address),
      })),
      quote: { priced: quoteWords(basket, address), open: quoteWords(basket, null) },
    },
  };
}

function adjustText({ failure, basket }: CheckoutStep): string {
  switch (failure?.kind) {
    case "not_deliverable":
      return checkout.adjust.leaveOut;
    case "out_of_stock":
      return checkout.adjust.take[whatMoved(basket)];
    default:
      return "";
  }
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
    case "out_of_stock":
      return messages.out_of_stock[whatMoved(basket)];
    case "crowded":
      return messages.crowded(failure.minutes);
    default:
      return messages[failure.kind];
  }
}
