import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { packPocket } from "@cho-lang/pocket-catalogue/pack-pocket";
import type { PocketAnswer } from "@cho-lang/pocket-catalogue/pocket-answer";
import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import type { ProductDocument } from "../search-documents/product-document";
import { PRODUCT_INDEX } from "../search-index/index-names";
import { isDemonstration } from "./is-demonstration";
import type { CatalogueIndex } from "./catalogue-index";

/** What a phone keeps: of a larger market the products that stand first in its lists. */
const MOST_PRODUCTS = 5_000;

/** The catalogue for a phone: all of it, or what changed after the revision that the phone has. */
export async function answerPocket(
  index: CatalogueIndex,
  { since }: { since?: number | undefined },
): Promise<PocketAnswer> {
  const { hits, provider_metadata } = await index.askOne({
    entity: PRODUCT_INDEX,
    pagination: { take: MOST_PRODUCTS },
    search_options: {
      count: "none",
      provider_options: { [PROVIDER]: since === undefined ? {} : { changed_since: since } },
    },
  });
  const removed = provider_metadata?.removed as ProductDocument[] | undefined;
  return packPocket(
    hits.map(({ document }) => document as ProductDocument),
    {
      revision: Number(provider_metadata?.last_change ?? 0),
      full: removed === undefined,
      demonstration: await isDemonstration(index),
      removed: (removed ?? []).map(({ handle }) => handle),
      day: vietnamDay(new Date()),
    },
  );
}
