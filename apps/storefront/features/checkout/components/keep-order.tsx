"use client";

import { useSyncExternalStore } from "react";
import { handOver } from "@/lib/hand-over";
import type { Basket } from "@/lib/medusa/basket";

const subscribe = () => () => undefined;

/**
 * The way on for a checkout that lost the line: the service worker takes the form with the goods that stand
 * beside it, and the phone sends the order when there is a line again. Not there where no service worker is.
 */
export function KeepOrder({ basket, text }: { basket: Basket; text: string }) {
  const canKeep = useSyncExternalStore(
    subscribe,
    () => "serviceWorker" in navigator && navigator.serviceWorker.controller !== null,
    () => false,
  );
  return canKeep ? (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        const form = new FormData(currentTarget.form ?? undefined);
        form.set("goods", JSON.stringify(basket));
        handOver("/thanh-toan/giu", form);
      }}
      className="min-h-12 rounded-xl border border-bay px-4 py-2 font-semibold text-bay"
    >
      {text}
    </button>
  ) : null;
}
