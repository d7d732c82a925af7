"use client";

import { useState } from "react";
import { announceBasketCount } from "@/features/basket/announce-basket-count";
import { pocket } from "@/messages/vi/pocket";
import { clearKept } from "../clear-kept";

const messages = pocket.clear;

/**
 * For a phone that several people use: clears what it keeps, after asking.
 *
 * @param unsent orders that would be lost
 */
export function ClearKept({ unsent }: { unsent: number }) {
  const [done, setDone] = useState(false);
  const clear = async () => {
    await clearKept();
    document.cookie = "basket_count=; path=/; max-age=0";
    announceBasketCount();
    setDone(true);
  };
  return (
    <section className="flex flex-col gap-2 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h2 className="text-lg font-semibold">{messages.heading}</h2>
      <p className="max-w-prose text-muted">{messages.text}</p>
      <p role="status" className="font-semibold text-bay">
        {done ? messages.done : ""}
      </p>
      <details hidden={done}>
        <summary className="flex min-h-11 items-center text-muted underline underline-offset-4 hover:text-ink">
          {messages.open}
        </summary>
        {unsent === 0 ? null : (
          <p className="font-semibold text-lantern">{messages.unsent(unsent)}</p>
        )}
        <button
          type="button"
          onClick={() => void clear()}
          className="mt-2 min-h-11 rounded-lg border border-lantern px-4 font-semibold text-lantern"
        >
          {messages.confirm}
        </button>
      </details>
    </section>
  );
}
