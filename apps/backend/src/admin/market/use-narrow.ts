import { useSyncExternalStore } from "react";

/** Below this the panel has no room for a list of several columns. */
const query = window.matchMedia("(max-width: 767px)");

function subscribe(onChange: () => void) {
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the panel is looked at on a phone; follows when it is turned. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
