"use client";

import { basketPage as messages } from "@/messages/vi/basket-page";
import { useBasketForms } from "./basket-forms";
import { failureText } from "../failure-text";

/** What concerns the whole basket: changed prices to agree to, a failure of no single line, "updated". */
export function BasketNotices({ pricesChanged }: { pricesChanged: boolean }) {
  const { state, formAction, onSubmit } = useBasketForms();
  const failure = state.variantId === null ? state.failure : null;
  return (
    <>
      <p role="status" className="sr-only">
        {state.turn > 0 && state.failure === null ? messages.line.updated : ""}
      </p>
      {failure === null ? null : (
        <p role="alert" className="rounded-xl border border-lantern p-4 font-medium text-lantern">
          {failureText(failure)}
        </p>
      )}
      {pricesChanged ? (
        <form
          action={formAction}
          onSubmit={onSubmit}
          className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-lantern p-4"
        >
          <p className="font-medium">{messages.notice.prices}</p>
          <button
            name="scope"
            value="prices"
            className="min-h-11 rounded-lg bg-bay px-4 font-semibold text-on-bay hover:bg-bay-strong"
          >
            {messages.notice.acceptPrices}
          </button>
        </form>
      ) : null}
    </>
  );
}
