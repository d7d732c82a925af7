import { NOTHING_TYPED } from "@/features/checkout/checkout-values";
import type { CheckoutState, CheckoutStep } from "@/features/checkout/checkout-state";
import { withWords } from "@/features/checkout/with-words";
import { askAnew } from "../ask-anew";
import { NOTHING_KEPT, type OrderToSend } from "../shopping";
import { basketOf, line } from "./offline-fixtures";

const STEP: CheckoutStep = {
  turn: 1,
  values: NOTHING_TYPED,
  payment: "cash_on_delivery",
  problems: {},
  choices: [],
  address: null,
  basket: basketOf([line("a", 2)]),
  failure: { kind: "busy" },
};

const AGREED = { total: 110_000, exact: true };

const keptWith = (asks: OrderToSend["asks"], agreed: OrderToSend["agreed"] = AGREED) => ({
  ...NOTHING_KEPT,
  toSend: [
    {
      id: "order-1",
      keptAt: "2026-11-23T12:30:00.000Z",
      from: { basket: null, changes: [] },
      basketId: "basket_1",
      joined: true,
      lines: [],
      values: NOTHING_TYPED,
      communeChoice: null,
      agreed,
      asks,
    },
  ],
});

describe("An order that a phone keeps", () => {
  it("is asked about again, at no total agreed to, where another edition than this one put the question", () => {
    const { edition, ...unnamed } = withWords(STEP);
    for (const asks of [
      STEP,
      unnamed,
      ...[edition - 1, edition + 1].map((other) => ({ ...unnamed, edition: other })),
    ]) {
      const before: unknown = asks;
      expect(askAnew(keptWith(before as CheckoutState))).toEqual(keptWith(null, null));
    }
  });

  it("waits for its answer where it shows what is asked, and for a line where nothing is", () => {
    for (const kept of [keptWith(withWords(STEP)), keptWith(null)]) {
      expect(askAnew(kept)).toEqual(kept);
    }
  });
});
