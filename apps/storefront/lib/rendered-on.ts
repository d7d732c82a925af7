import { unstable_cache } from "next/cache";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/**
 * Ties the page being rendered to a day: `cache-handler.cjs` finds it on that day of Việt Nam only.
 * `build` and `none` are no day at all, so that the page is rendered anew for the next request.
 */
export async function renderedOn(day: VietnamDay | "build" | "none"): Promise<void> {
  await unstable_cache(() => Promise.resolve(day), ["rendered-on", day], {
    tags: [`day:${day}`],
  })();
}
