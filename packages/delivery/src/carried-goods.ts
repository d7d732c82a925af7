/** How goods must travel. */
export type TravelClass = "ambient" | "fragile" | "chilled" | "frozen" | "service";

/** What a product's listing says of the way to its buyer. */
export interface CarriedGoods {
  travels: TravelClass;
  /** Whole days on the way that it bears; null for as long as it keeps. */
  bears_days: number | null;
  /** Days of the week on which it is handed over, 1 Monday to 7 Sunday; null for the market's usual ones. */
  weekdays: readonly number[] | null;
  /** "HH:MM" in Việt Nam, until which an order still leaves that day; null for the market's usual one. */
  cutoff: string | null;
  /** Codes of the provinces that it may be sent to; null for all. */
  provinces: readonly string[] | null;
  /** Sold under the rules for alcohol: it leaves in a parcel of its own, whose carrier checks the recipient's age. */
  alcohol: boolean;
}

/** Monday to Saturday: the working week of packing rooms and of the carriers' post offices. */
export const USUAL_DISPATCH_WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6];

/**
 * Until when an order leaves on its own day where nothing is said. An assumption of the market: carriers collect in
 * the afternoon, and a seller has to see the order and to pack it first.
 */
export const USUAL_CUTOFF = "10:00";

/** On which days goods are handed over. */
export function dispatchWeekdays({ weekdays }: Pick<CarriedGoods, "weekdays">): readonly number[] {
  return weekdays !== null && weekdays.length > 0 ? weekdays : USUAL_DISPATCH_WEEKDAYS;
}
