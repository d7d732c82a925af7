import { payCard } from "@/messages/vi/pay-card";
import { refusalOf } from "../card-refusal";

describe("what is told of a card that was not taken", () => {
  it.each([
    [{ type: "validation_error", code: "incomplete_number" }, "fields"],
    [{ type: "card_error", code: "card_declined", decline_code: "insufficient_funds" }, "noFunds"],
    [{ type: "card_error", code: "card_declined", decline_code: "generic_decline" }, "declined"],
    [{ type: "card_error", code: "card_declined" }, "declined"],
    [{ type: "card_error", code: "expired_card" }, "expired"],
    [{ type: "card_error", code: "incorrect_cvc" }, "cvc"],
    [{ type: "card_error", code: "incorrect_number" }, "number"],
    [{ type: "card_error", code: "processing_error" }, "later"],
    [
      { type: "card_error", code: "card_declined", decline_code: "card_not_supported" },
      "unsupported",
    ],
    [{ type: "invalid_request_error", code: "payment_intent_authentication_failure" }, "unproven"],
    [{ type: "invalid_request_error", code: "payment_intent_unexpected_state" }, "over"],
    [{ type: "api_connection_error" }, "unsure"],
    [{ type: "api_error" }, "unsure"],
    [{ type: "invalid_request_error", code: "something_new" }, "unsure"],
  ] as const)("%j is %s", (error, refusal) => {
    expect(refusalOf(error)).toBe(refusal);
  });

  it.each(["stolen_card", "lost_card", "fraudulent", "pickup_card", "merchant_blacklist"])(
    "%s is a declined card like any other",
    (decline_code) => {
      const error = { type: "card_error", code: "card_declined", decline_code } as const;
      expect(refusalOf(error)).toBe("declined");
    },
  );

  it("is said in words, and that nothing was charged wherever that is known", () => {
    const { unsure, fields, ...known } = payCard.refused;
    for (const text of Object.values(known)) expect(text).toMatch(/Chưa có đồng nào bị trừ/);
    expect(unsure).toMatch(/không bị trừ hai lần/);
    expect(fields).not.toBe("");
  });
});
