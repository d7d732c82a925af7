import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { standing, type StoredStanding } from "@cho-lang/seller-rules/standing";

export type Shop = StoredStanding & { readonly created_at: string | Date };

/** When a shop was closed at once, and what it was before, as the log says. */
export interface Closing {
  readonly at: string | Date;
  readonly before: string;
}

/**
 * From which month to which (YYYY-MM) a shop of the market is one of the province's sellers: from the one
 * in which it came or first delivered, to the one in which it was closed or, if that was later, last
 * delivered; without an end while it is open. A shop that is closed stays in the months that it had. Null
 * for an application that was refused: it never was a shop.
 *
 * @param sold months in which the market delivered for it
 */
export function lifeOfShop(
  shop: Shop,
  closing: Closing | null,
  sold: readonly string[],
  now: Date,
): { from: string; until: string | null } | null {
  if (closing?.before === "pending") return null;
  const months = sold.toSorted();
  const from = [vietnamDay(new Date(shop.created_at)).slice(0, 7), ...months.slice(0, 1)];
  const closed = closedIn(shop, closing, now);
  const until = closed === null ? null : [closed, ...months.slice(-1), ...from];
  return { from: earliest(from), until: until && latest(until) };
}

function closedIn(shop: Shop, closing: Closing | null, now: Date): string | null {
  if (standing(shop, now).status !== "closed") return null;
  const day =
    shop.status === "closed" ? closing && vietnamDay(new Date(closing.at)) : shop.notice_from;
  return (day ?? vietnamDay(now)).slice(0, 7);
}

function earliest(months: readonly string[]): string {
  return months.toSorted()[0] ?? "";
}

function latest(months: readonly string[]): string {
  return months.toSorted().at(-1) ?? "";
}
