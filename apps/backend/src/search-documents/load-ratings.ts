import { UNRATED, type Rating } from "@cho-lang/catalogue-search/rating";
import { SHOWN } from "../modules/review/review-sum";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";

interface ScoreRow {
  product_id: string;
  score: number;
}

/** What the shown reviews of each product come to, as on its page; a product without any is not in it. */
export async function loadRatings(
  source: QuerySource,
  productIds: string[],
): Promise<Map<string, Rating>> {
  const rows = await graphRows<ScoreRow>(source, {
    entity: "review",
    fields: ["product_id", "score"],
    filters: { product_id: productIds, ...SHOWN },
  });
  const ratings = new Map<string, Rating>();
  for (const { product_id, score } of rows) {
    const { count, points } = ratings.get(product_id) ?? UNRATED;
    ratings.set(product_id, { count: count + 1, points: points + score });
  }
  return ratings;
}
