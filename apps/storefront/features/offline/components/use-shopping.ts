"use client";

import { useEffect, useState } from "react";
import { showBasketCount } from "@/features/basket/announce-basket-count";
import { shownBasket } from "../shown-basket";
import type { Shopping } from "../shopping";
import { readShopping, SHOPPING_CHANGED } from "../shopping-store";

/** What this phone keeps of the shopper, always as it is now; `null` until it is read. */
export function useShopping(): Shopping | null {
  const [shopping, setShopping] = useState<Shopping | null>(null);
  useEffect(() => {
    const read = () => {
      void readShopping().then((kept) => {
        setShopping(kept);
        if (kept.basket !== null || kept.changes.length > 0 || kept.toSend.length > 0) {
          showBasketCount(shownBasket(kept).itemCount);
        }
      });
    };
    read();
    const channel = new BroadcastChannel(SHOPPING_CHANGED);
    channel.onmessage = read;
    return () => {
      channel.close();
    };
  }, []);
  return shopping;
}
