"use client";

import { useEffect } from "react";
import { announceBasketCount } from "../announce-basket-count";

/** Makes the header read the basket's count again on a page that may have changed it. */
export function BasketCountSync() {
  useEffect(announceBasketCount, []);
  return null;
}
