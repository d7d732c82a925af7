"use client";

import { lazy, Suspense, type ReactNode } from "react";
import { POCKET_PATH } from "../pocket-path";
import type { Shopping } from "../shopping";
import { PocketBasket } from "./pocket-basket";
import { PocketCheckout } from "./pocket-checkout";
import { PocketOrder } from "./pocket-order";
import { PocketOverview } from "./pocket-overview";

/** Comes to the phone with the catalogue; where that is not kept there is only what stands in for it. */
const PocketElsewhere = lazy(() =>
  import("./pocket-elsewhere").then(
    (module) => ({ default: module.PocketElsewhere }),
    () => ({ default: ({ otherwise }: { otherwise: ReactNode }) => otherwise }),
  ),
);

const ORDER = /^\/don-hang\/([^/]+)$/;

interface PocketViewsProps {
  place: URL;
  shopping: Shopping;
  picture: ReactNode;
}

/**
 * What the phone keeps. At its own address all of it; at the addresses of basket, checkout and orders, where
 * it stands when there is no line, that part; at any other, what its catalogue has for that address, or why
 * it is there in place of the page.
 */
export function PocketViews({ place, shopping, picture }: PocketViewsProps) {
  const path = place.pathname;
  const code = ORDER.exec(path)?.[1]?.toUpperCase();
  if (path === "/gio-hang") {
    return <PocketBasket shopping={shopping} />;
  }
  if (path === "/thanh-toan") {
    return <PocketCheckout shopping={shopping} />;
  }
  if (code !== undefined) {
    return <PocketOrder kept={shopping.orders.find(({ order }) => order.code === code)} />;
  }
  const overview = <PocketOverview place={place} shopping={shopping} picture={picture} />;
  return path === POCKET_PATH ? (
    overview
  ) : (
    <Suspense>
      <PocketElsewhere place={place} otherwise={overview} />
    </Suspense>
  );
}
