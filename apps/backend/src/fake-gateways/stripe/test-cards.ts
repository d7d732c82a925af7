/** What a card does when it is used; a `disputed` one is charged, and its owner objects to that at once. */
export interface TestCard {
  outcome: "succeeds" | "disputed" | "challenges" | "declines";
  code?: "card_declined" | "expired_card";
  decline_code?: string;
}

/** Stripe's own test cards (https://docs.stripe.com/testing). */
const CARDS: Record<string, TestCard> = {
  "4242424242424242": { outcome: "succeeds" },
  "5555555555554444": { outcome: "succeeds" },
  "3566002020360505": { outcome: "succeeds" },
  "4000000000000259": { outcome: "disputed" },
  "4000000000003220": { outcome: "challenges" },
  "4000002500003155": { outcome: "challenges" },
  "4000000000000002": {
    outcome: "declines",
    code: "card_declined",
    decline_code: "generic_decline",
  },
  "4000000000009995": {
    outcome: "declines",
    code: "card_declined",
    decline_code: "insufficient_funds",
  },
  "4000000000000069": { outcome: "declines", code: "expired_card" },
};

const METHODS: Record<string, string> = {
  pm_card_visa: "4242424242424242",
  pm_card_mastercard: "5555555555554444",
  pm_card_createDispute: "4000000000000259",
  pm_card_threeDSecure2Required: "4000000000003220",
  pm_card_visa_chargeDeclined: "4000000000000002",
};

/** The card of a number as it was typed, or of the name of a test payment method; undefined for any other. */
export function testCard(numberOrMethod: string): TestCard | undefined {
  return CARDS[METHODS[numberOrMethod] ?? numberOrMethod.replace(/[\s-]/g, "")];
}
