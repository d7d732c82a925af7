"use client";

import { useSyncExternalStore } from "react";
import { basket as messages } from "@/messages/vi/basket";
import { BASKET_COUNT_CHANGED, basketCountIn } from "../announce-basket-count";

function subscribe(changed: () => void): () => void {
  const events = [BASKET_COUNT_CHANGED, "pageshow", "focus"];
  events.forEach((event) => {
    window.addEventListener(event, changed);
  });
  return () => {
    events.forEach((event) => {
      window.removeEventListener(event, changed);
    });
  };
}

/**
 * The way to the basket. The page around it is static; script fills in the count from a cookie, on the
 * corner, where it moves nothing.
 */
export function BasketLink() {
  const count = useSyncExternalStore(
    subscribe,
    () => basketCountIn(document.cookie),
    () => 0,
  );
  return (
    <a
      href="/gio-hang"
      className="relative inline-flex min-h-11 items-center rounded-full border border-line bg-card px-3 font-semibold sm:px-4 hover:border-bay"
    >
      {messages.title}
      {count === 0 ? null : (
        <span className="absolute -top-2 -right-2 inline-flex h-6 min-w-6 items-center justify-center rounded-full bg-bay px-1.5 text-sm text-on-bay tabular-nums ring-2 ring-paper">
          {count}
          <span className="sr-only"> {messages.pieceWord}</span>
        </span>
      )}
    </a>
  );
}
