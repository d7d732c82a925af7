"use client";

import { basketPage as messages } from "@/messages/vi/basket-page";
import { useBasketForms } from "./basket-forms";

/** Empties the basket, after asking; the question is a disclosure, so it works without script. */
export function ClearForm() {
  const { formAction, onSubmit } = useBasketForms();
  return (
    <details className="border-t border-line pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center text-muted underline underline-offset-4 hover:text-ink">
        {messages.summary.clear}
      </summary>
      <form action={formAction} onSubmit={onSubmit} className="flex flex-col gap-2 pt-2">
        <p>{messages.summary.clearKeep}</p>
        <button
          name="scope"
          value="all"
          className="min-h-11 rounded-lg border border-lantern px-4 font-semibold text-lantern"
        >
          {messages.summary.clearConfirm}
        </button>
      </form>
    </details>
  );
}
