import { addDays, startOfVietnamDay, vietnamDay } from "@cho-lang/ocop/vietnam-day";

/** When a sale's prices begin and end; null where they always did, or never will. */
export interface SaleTime {
  starts_at: Date | string | null;
  ends_at: Date | string | null;
}

function midnights(now: Date, until: Date): Date[] {
  const found: Date[] = [];
  for (let day = addDays(vietnamDay(now), 1); ; day = addDays(day, 1)) {
    const midnight = startOfVietnamDay(day);
    if (midnight > until) {
      return found;
    }
    found.push(midnight);
  }
}

/**
 * The instants after `now` and up to `until` at which something on the shelves is another by the clock alone, in their
 * order, each once: midnights in Việt Nam, and when sales begin or end.
 */
export function turnsAhead(now: Date, until: Date, sales: readonly SaleTime[]): Date[] {
  const edges = sales
    .flatMap(({ starts_at, ends_at }) => [starts_at, ends_at])
    .flatMap((edge) => (edge === null ? [] : [new Date(edge)]))
    .filter((edge) => edge > now && edge <= until);
  const turns = [...midnights(now, until), ...edges].map((turn) => turn.getTime());
  return [...new Set(turns)].sort((a, b) => a - b).map((turn) => new Date(turn));
}
