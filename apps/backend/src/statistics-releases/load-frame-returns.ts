import { sellerToday } from "@cho-lang/retail-statistics/seller-today";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  loadLastReturns,
  type LastReturn,
  type MonthSpan,
} from "../monthly-returns/load-last-returns";
import { loadReturnReviews, type ReviewOfReturn } from "../monthly-returns/load-return-reviews";
import { loadShopsOfListed } from "./load-shops-of-listed";

/** A return as the frame knows its seller. */
export interface FrameReturn extends LastReturn {
  /** What it is kept under: a shop's id, or a number of the province's list. */
  filed_as: string;
  review: ReviewOfReturn | null;
}

/**
 * What counts of a span by seller and month, with the review of exactly that version. What was filed under a
 * seller's number while she had no shop is her shop's now, unless the shop has filed the month itself: so no
 * figure loses a seller because she joined the market.
 */
export async function loadFrameReturns(
  container: MedusaContainer,
  span: MonthSpan,
): Promise<FrameReturn[]> {
  const last = await loadLastReturns(container, span);
  const reviews = new Map(
    (await loadReturnReviews(container, span, last)).map((one) => [
      keyOf(one.seller_id, one.month),
      one,
    ]),
  );
  const today = sellerToday(
    last.map(({ reported }) => reported),
    await loadShopsOfListed(container),
  );
  return last.flatMap(({ version, reported }) => {
    const { seller: filed_as, month } = reported;
    const seller = today(reported);
    if (seller === null) return [];
    const review = reviews.get(keyOf(filed_as, month)) ?? null;
    return [{ filed_as, version, reported: { ...reported, seller }, review }];
  });
}

function keyOf(seller: string, month: string): string {
  return `${month} ${seller}`;
}
