import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { MONTHLY_RETURN_MODULE } from "../modules/monthly-return";
import type ReturnReview from "../modules/monthly-return/models/return-review";
import type MonthlyReturnModuleService from "../modules/monthly-return/service";
import type { LastReturn, MonthSpan } from "./load-last-returns";
import { lastVersions } from "./return-view";

export type ReviewOfReturn = InferTypeOf<typeof ReturnReview>;

/**
 * The last review of each return of a span, by seller and month. A return that was corrected after its
 * review is another one, which nobody has looked at.
 */
export async function loadReturnReviews(
  container: MedusaContainer,
  { from, until }: MonthSpan,
  last: readonly LastReturn[],
): Promise<ReviewOfReturn[]> {
  const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
  const all = await returns.listReturnReviews(
    { month: { $gte: from, $lte: until } },
    { take: null, order: { seller_id: "ASC", month: "ASC", number: "ASC" } },
  );
  const keyOf = (seller: string, month: string) => `${seller} ${month}`;
  const versionOf = new Map(
    last.map(({ reported, version }) => [keyOf(reported.seller, reported.month), version]),
  );
  return lastVersions(all, ({ seller_id, month }) => keyOf(seller_id, month)).filter(
    ({ seller_id, month, return_version }) =>
      versionOf.get(keyOf(seller_id, month)) === return_version,
  );
}
