"use client";

import { useEffect, useEffectEvent } from "react";
import { POCKET_PATH } from "../pocket-path";
import { isAnythingToSend } from "../is-anything-to-send";
import { readShopping, SHOPPING_CHANGED } from "../shopping-store";
import { tryToSend } from "../try-to-send";

const AGAIN_MILLISECONDS = 5_000;

/**
 * Calls `then` once, when the market can be reached again and has heard of everything that was done on this
 * phone. The browser's own word is only the occasion to try: it also means a network that leads nowhere,
 * and a market that was down comes back without it.
 */
export function useLineBack(then: () => void): void {
  const back = useEffectEvent(then);
  useEffect(() => {
    let busy = false;
    const ask = () => {
      if (busy) return;
      busy = true;
      void isSettled()
        .catch(() => false)
        .then((settled) => {
          busy = settled;
          if (settled) back();
        });
    };
    window.addEventListener("online", ask);
    // The market may have heard of the last of it.
    const channel = new BroadcastChannel(SHOPPING_CHANGED);
    channel.onmessage = ask;
    const timer = setInterval(ask, AGAIN_MILLISECONDS);
    return () => {
      window.removeEventListener("online", ask);
      channel.close();
      clearInterval(timer);
    };
  }, []);
}

/** Has the worker send what waits when the market answers. Throws without a line. */
async function isSettled(): Promise<boolean> {
  const { ok } = await fetch(POCKET_PATH, { method: "HEAD", cache: "no-store" });
  if (ok && isAnythingToSend(await readShopping())) {
    tryToSend();
    return false;
  }
  return ok;
}
