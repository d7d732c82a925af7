import { vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { renderedOn } from "@/lib/rendered-on";
import { CatalogueUnavailable, readThrough } from "./read-through";

export type Today<Wire> =
  { kind: "found"; wire: Wire; day: VietnamDay } | { kind: "unknown" } | { kind: "unavailable" };

/**
 * One answer of the public catalogue for the page being rendered, and the day in Việt Nam that its stars
 * are computed for. The page is kept until Việt Nam's midnight or until one of the tags is revalidated.
 * `unavailable` in the build, which must not need a backend, and when the backend never answered yet; such
 * a page is not kept.
 */
export async function readToday<Wire>(asked: string, tags: string[]): Promise<Today<Wire>> {
  if (process.env.NEXT_PHASE === "phase-production-build") {
    await renderedOn("build");
    return { kind: "unavailable" };
  }
  const day = vietnamDay(new Date());
  try {
    const wire = await readThrough<Wire>(asked, tags);
    await renderedOn(day);
    return wire === null ? { kind: "unknown" } : { kind: "found", wire, day };
  } catch (error) {
    if (!(error instanceof CatalogueUnavailable)) throw error;
    await renderedOn("none");
    return { kind: "unavailable" };
  }
}
