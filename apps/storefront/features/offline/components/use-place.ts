"use client";

import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/**
 * Where the visitor is, as the address bar says: the pocket page also stands at addresses that are not its
 * own. `null` on the server and until script runs.
 */
export function usePlace(): URL | null {
  const href = useSyncExternalStore(
    subscribe,
    () => window.location.href,
    () => null,
  );
  return href === null ? null : new URL(href);
}
