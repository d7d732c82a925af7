"use client";

import { lazy, Suspense, type ReactNode } from "react";
import { pocket as messages } from "@/messages/vi/pocket";
import { usePlace } from "./use-place";
import { useShopping } from "./use-shopping";

/** All views at once: what they have in common, the communes above all, would be in each of them again. */
const PocketViews = lazy(async () => ({ default: (await import("./pocket-views")).PocketViews }));

/** Stands there until it is known what the page is about. */
const WAITING = <h1 className="sr-only">{messages.title}</h1>;

/** What the phone keeps: the view that belongs to the address, once script runs and the phone has answered. */
export function Pocket({ picture }: { picture: ReactNode }) {
  const place = usePlace();
  const shopping = useShopping();
  if (place === null || shopping === null) {
    return WAITING;
  }
  if (!("serviceWorker" in navigator)) {
    return (
      <>
        {WAITING}
        <p className="max-w-prose">{messages.unsupported}</p>
      </>
    );
  }
  return (
    <Suspense fallback={WAITING}>
      <PocketViews place={place} shopping={shopping} picture={picture} />
    </Suspense>
  );
}
