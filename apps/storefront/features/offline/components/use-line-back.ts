"use client";

import { useEffect, useEffectEvent } from "react";
import { POCKET_PATH } from "../pocket-path";

/**
 * Calls `then` once the market can be reached again. The browser's own word is only the occasion to try:
 * it also means a network that leads nowhere.
 */
export function useLineBack(then: () => void): void {
  const reached = useEffectEvent(then);
  useEffect(() => {
    const ask = () => {
      void fetch(POCKET_PATH, { method: "HEAD", cache: "no-store" })
        .then(({ ok }) => {
          if (ok) reached();
        })
        .catch(() => undefined);
    };
    window.addEventListener("online", ask);
    return () => {
      window.removeEventListener("online", ask);
    };
  }, []);
}
