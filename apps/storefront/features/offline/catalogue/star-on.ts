import type { Stars } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { PocketProduct } from "@cho-lang/pocket-catalogue/pocket-product";

/** The star that a product carries on a day and the last day of it; `null` when it carries none. */
export function starOn(
  { star_spans }: Pick<PocketProduct, "star_spans">,
  day: VietnamDay,
): { stars: Stars; until: VietnamDay } | null {
  const [best] = star_spans
    .filter(({ from, until }) => from <= day && day <= until)
    .sort((a, b) => b.value - a.value);
  return best && isStars(best.value) ? { stars: best.value, until: best.until } : null;
}

function isStars(value: number): value is Stars {
  return value === 3 || value === 4 || value === 5;
}
