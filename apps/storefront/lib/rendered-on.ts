import { unstable_cache } from "next/cache";

/**
 * Ties the page being rendered to a day (a VietnamDay): `cache-handler.cjs` finds it on that day only.
 * "build" and "none" are no day at all, so that the page is rendered anew for the next request.
 */
export async function renderedOn(day: string): Promise<void> {
  await unstable_cache(() => Promise.resolve(day), ["rendered-on", day], {
    tags: [`day:${day}`],
  })();
}
