import type { SellerView } from "../catalogue/catalogue";
import type { SellerDocument } from "../search-documents/seller-document";
import { SELLER_INDEX } from "../search-index/index-names";
import type { CatalogueIndex } from "./catalogue-index";
import type { SellersQuestion } from "./search-question";
import { sellerOfDocument } from "./seller-of-document";

/** Answer of `GET /open-data/sellers`: active sellers by name, also those that sell nothing now. */
export interface SellersAnswer {
  /** On all pages. */
  count: number;
  /** From 1 on. */
  page: number;
  pages: number;
  sellers: SellerView[];
}

/** One page of the active sellers, of all or of one commune. */
export async function answerSellers(
  index: CatalogueIndex,
  { commune, page, take }: SellersQuestion,
): Promise<SellersAnswer> {
  const { hits, metadata } = await index.askOne({
    entity: SELLER_INDEX,
    filters: commune === undefined ? {} : { commune_code: commune },
    pagination: { skip: (page - 1) * take, take, order: { name: "ASC" } },
    search_options: { count: "exact" },
  });
  const count = metadata.count ?? 0;
  return {
    count,
    page,
    pages: Math.ceil(count / take),
    sellers: hits.map(({ document }) => sellerOfDocument(document as SellerDocument)),
  };
}
