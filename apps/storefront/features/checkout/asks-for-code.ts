import type { CheckoutFailure, CodeNews } from "./checkout-state";

/** The news after which there may be a code to type. */
const TYPED: readonly CodeNews[] = ["sent", "missing", "wrong", "unchecked", "too_many"];

/** Whether the shopper is asked for the code that was sent to her phone: typing it is the way on then. */
export function asksForCode(failure: CheckoutFailure | null): boolean {
  return failure?.kind === "phone_code" && TYPED.includes(failure.told);
}
