import { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import { esteemOf } from "@cho-lang/catalogue-search/rating";
import { SYNONYMS } from "@cho-lang/catalogue-search/synonyms";
import type { KeptCatalogue } from "./kept-catalogue";
import { POCKET_PLAN } from "./pocket-plan";

/** The market's own search engine over the catalogue that this phone keeps. */
export function pocketEngine({ products }: KeptCatalogue): CatalogueIndex {
  const index = new CatalogueIndex(POCKET_PLAN, { synonyms: SYNONYMS });
  index.put(
    products.map((product) => {
      const { review_count: count = 0, review_points: points = 0 } = product;
      return { id: product.handle, esteem: esteemOf({ count, points }), ...product };
    }),
  );
  return index;
}
