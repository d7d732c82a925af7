import type { StripeError } from "@stripe/stripe-js";

/** Why a card was not taken, as far as its buyer can do something about it. `over`: nothing is to be paid any more. */
export type CardRefusal =
  | "fields"
  | "declined"
  | "noFunds"
  | "expired"
  | "cvc"
  | "number"
  | "unsupported"
  | "unproven"
  | "later"
  | "unsure"
  | "over";

/** By Stripe's decline codes and error codes (https://docs.stripe.com/declines/codes, /error-codes). */
const BY_CODE = new Map<string, CardRefusal>([
  ["payment_intent_unexpected_state", "over"],
  ["payment_intent_authentication_failure", "unproven"],
  ["authentication_required", "unproven"],
  ["insufficient_funds", "noFunds"],
  ["card_velocity_exceeded", "noFunds"],
  ["withdrawal_count_limit_exceeded", "noFunds"],
  ["expired_card", "expired"],
  ["invalid_expiry_month", "expired"],
  ["invalid_expiry_year", "expired"],
  ["incorrect_cvc", "cvc"],
  ["invalid_cvc", "cvc"],
  ["incorrect_number", "number"],
  ["invalid_number", "number"],
  ["card_not_supported", "unsupported"],
  ["currency_not_supported", "unsupported"],
  ["issuer_not_available", "later"],
  ["processing_error", "later"],
  ["try_again_later", "later"],
  ["reenter_transaction", "later"],
  ["rate_limit", "later"],
]);

/**
 * What a buyer is told of a card that was not taken. What a bank says of stolen cards or fraud is no more than that it
 * declined, as Stripe asks; where nobody answered nothing is known, and she may press again: one payment is taken once.
 */
export function refusalOf({
  type,
  code = "",
  decline_code = "",
}: Pick<StripeError, "type" | "code" | "decline_code">): CardRefusal {
  if (type === "validation_error") {
    return "fields";
  }
  const known = BY_CODE.get(decline_code) ?? BY_CODE.get(code);
  return known ?? (type === "card_error" ? "declined" : "unsure");
}
