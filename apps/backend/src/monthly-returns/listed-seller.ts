import { frameIn } from "@cho-lang/retail-statistics/units-of-month";
import type { InferTypeOf } from "@medusajs/framework/types";
import type FrameSeller from "../modules/statistics-release/models/frame-seller";

/** A seller of the province's list. */
export type ListedSeller = InferTypeOf<typeof FrameSeller>;

/** The listed sellers whom a month's estimate counts: from their first month to their last one. */
export function listedIn<Seller extends Pick<ListedSeller, "from_month" | "until_month">>(
  sellers: readonly Seller[],
  month: string,
): Seller[] {
  const lives = sellers.map((seller) => ({
    seller,
    from: seller.from_month,
    until: seller.until_month,
  }));
  return frameIn(lives, month).map(({ seller }) => seller);
}
