import { checkoutForm } from "@/messages/vi/checkout-form";
import type { Basket } from "@/lib/medusa/basket";
import { NOTHING_TYPED } from "../checkout-values";
import { lostCheckout } from "../lost-checkout";
import { withWords } from "../with-words";

const basket: Basket = {
  id: "cart_1",
  placed: false,
  itemCount: 0,
  groups: [],
  goodsTotal: 0,
  deliveryTotal: null,
  total: 0,
};

const REFUSED = withWords({
  turn: 3,
  values: { ...NOTHING_TYPED, phone: "0912345678" },
  payment: "bank_transfer",
  problems: { name: "name_missing" },
  choices: [],
  address: null,
  basket,
  failure: { kind: "cash_refused" },
});

function posted(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const { failure: texts } = checkoutForm;

describe("a checkout that lost the line", () => {
  it("says so in place of all that the market had said of the last step", () => {
    const lost = lostCheckout(REFUSED, posted({ payment: "bank_transfer" }), texts);
    expect(lost).toMatchObject({
      turn: 4,
      payment: "bank_transfer",
      problems: {},
      failure: { kind: "unreachable", placing: true },
      words: { failure: texts.unreachable, lines: [], adjust: "", code: null, problems: {} },
    });
    expect(lost.values).toBe(REFUSED.values);
  });

  it("says what was asked for: an order, or fees alone", () => {
    const failure = (intent: string) =>
      lostCheckout(REFUSED, posted({ intent }), texts).words.failure;
    expect(failure("continue")).toBe(texts.unreachable);
    expect(failure("quote")).toBe(texts.unreachableQuote);
    expect(failure("adjust")).toBe(texts.unreachableQuote);
  });

  it("is paid in cash where no way was offered", () => {
    expect(lostCheckout(REFUSED, posted({}), texts).payment).toBe("cash_on_delivery");
  });
});
