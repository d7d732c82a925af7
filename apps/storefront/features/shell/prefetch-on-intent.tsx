"use client";

import { PrefetchKind } from "next/dist/client/components/router-reducer/router-reducer-types";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isWorthLoading, linkToPrefetch, type Intent, type Line } from "./link-to-prefetch";

/** Whoever only passes over a link or tabs past it means nothing by it. */
const DWELL_MS = 80;

/** A finger rests on nothing: it taps. And a press brings a focus along, while the page is under way. */
function comesWithPress(event: Event): boolean {
  if (event instanceof PointerEvent) return event.pointerType === "touch";
  return event.target instanceof Element && !event.target.matches(":focus-visible");
}

/**
 * Loads the page behind a link as soon as somebody means to follow it: when it is pressed, and when the
 * pointer or the focus rests on it. One listener for all links of all pages.
 */
export function PrefetchOnIntent() {
  const router = useRouter();
  useEffect(() => {
    let dwell: ReturnType<typeof setTimeout> | undefined;
    const load = (intent: Intent, { target }: Event): void => {
      const link = target instanceof Element ? target.closest("a") : null;
      const { connection } = navigator as Navigator & { connection?: Line };
      if (link === null || !isWorthLoading(intent, connection)) return;
      const address = linkToPrefetch(link, window.location);
      // The router's other kind brings only the frame of pages that are not drawn in the build.
      if (address !== null) router.prefetch(address, { kind: PrefetchKind.FULL });
    };
    const press = (event: Event): void => {
      clearTimeout(dwell);
      load("pressed", event);
    };
    const rest = (event: Event): void => {
      clearTimeout(dwell);
      if (comesWithPress(event)) return;
      dwell = setTimeout(load, DWELL_MS, "rested", event);
    };
    const rules = { pointerdown: press, pointerover: rest, focusin: rest };
    const controller = new AbortController();
    for (const [name, rule] of Object.entries(rules)) {
      document.addEventListener(name, rule, { passive: true, signal: controller.signal });
    }
    return () => {
      clearTimeout(dwell);
      controller.abort();
    };
  }, [router]);
  return null;
}
