import { productSet } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import type { ReviewsOf } from "../modules/review/service";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import { graphRows } from "../query/graph-rows";
import { alcoholOfSeller } from "./alcohol-of-seller";
import { loadReviewPhotos } from "./load-review-photos";
import type { ReviewPage } from "./review-view";
import { toReviewView } from "./to-review-view";

interface NamedProduct {
  id: string;
  handle: string;
  seller?: { id: string } | null;
  listing?: { product_set: number } | null;
}

/** Of products that have a page in the shop now: the rest is named without a link. */
async function handlesOnSale(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, string>> {
  const rows = await graphRows<NamedProduct>(container, {
    entity: "product",
    fields: ["id", "handle", "seller.id", "listing.product_set"],
    filters: { id: ids, status: "published" },
  });
  const sellers = await loadOfferSellers(container, [
    ...new Set(rows.flatMap(({ seller }) => seller?.id ?? [])),
  ]);
  const onSale = rows.filter(({ seller, listing }) => {
    const by = sellers.get(seller?.id ?? "");
    return (
      by?.selling &&
      listing &&
      !by.closed_sets.includes(listing.product_set) &&
      !productSet(listing.product_set).alcohol
    );
  });
  return new Map(onSale.map(({ id, handle }) => [id, handle]));
}

function reviewFilters(of: ReviewsOf) {
  if ("product_id" in of) return of;
  const { seller_id, without = [] } = of;
  return without.length > 0 ? { seller_id, product_id: { $nin: without } } : { seller_id };
}

/** Of all that a seller sold but alcohol: everybody may read them. */
async function readableByAll(container: MedusaContainer, of: ReviewsOf): Promise<ReviewsOf> {
  return "seller_id" in of
    ? { ...of, without: await alcoholOfSeller(container, of.seller_id) }
    : of;
}

/**
 * A page of the reviews of a product, or of all that a seller sold but alcohol, the newest first and each whatever its
 * score, with what all of them come to.
 */
export async function listReviews(
  container: MedusaContainer,
  about: ReviewsOf,
  { page, take }: { page: number; take: number },
): Promise<ReviewPage> {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const of = await readableByAll(container, about);
  const [sum, [rows, count]] = await Promise.all([
    service.sumReviews(of),
    service.listAndCountReviews(reviewFilters(of), {
      order: { written_at: "DESC", id: "DESC" },
      skip: (page - 1) * take,
      take,
    }),
  ]);
  const [photos, handles] = await Promise.all([
    loadReviewPhotos(
      container,
      rows.map(({ id }) => id),
    ),
    handlesOnSale(container, [...new Set(rows.map(({ product_id }) => product_id))]),
  ]);
  return {
    sum,
    reviews: rows.map((row) =>
      toReviewView(row, photos.get(row.id) ?? [], handles.get(row.product_id) ?? null),
    ),
    page,
    pages: Math.max(1, Math.ceil(count / take)),
  };
}
