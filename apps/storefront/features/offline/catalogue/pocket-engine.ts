import { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import { SYNONYMS } from "@cho-lang/catalogue-search/synonyms";
import type { KeptCatalogue } from "./kept-catalogue";
import { POCKET_PLAN } from "./pocket-plan";

/** The market's own search engine over the catalogue that this phone keeps. */
export function pocketEngine({ products }: KeptCatalogue): CatalogueIndex {
  const index = new CatalogueIndex(POCKET_PLAN, { synonyms: SYNONYMS });
  index.put(products.map((product) => ({ id: product.handle, ...product })));
  return index;
}
