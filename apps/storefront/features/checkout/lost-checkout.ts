import type { PaymentWay } from "@/lib/medusa/payment-ways";
import type { CheckoutState } from "./checkout-state";
import type { CheckoutTexts } from "./checkout-texts";

/**
 * How the checkout stands where a post broke on the way. What was typed stays in the fields, which nobody draws anew.
 *
 * @param form what was posted
 */
export function lostCheckout(
  state: CheckoutState,
  form: FormData,
  texts: CheckoutTexts["failure"],
): CheckoutState {
  const intent = form.get("intent");
  const placing = intent === null || intent === "continue";
  return {
    ...state,
    turn: state.turn + 1,
    // The form offers no other.
    payment: (form.get("payment") ?? "cash_on_delivery") as PaymentWay,
    problems: {},
    failure: { kind: "unreachable", placing },
    words: {
      ...state.words,
      failure: placing ? texts.unreachable : texts.unreachableQuote,
      lines: [],
      adjust: "",
      code: null,
      problems: {},
    },
  };
}
