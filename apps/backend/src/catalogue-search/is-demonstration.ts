import { SELLER_INDEX } from "../search-index/index-names";
import type { CatalogueIndex } from "./catalogue-index";

/** True while demonstration data is loaded. */
export async function isDemonstration(index: CatalogueIndex): Promise<boolean> {
  const { metadata } = await index.askOne({
    entity: SELLER_INDEX,
    filters: { demonstration: true },
    pagination: { take: 0 },
    search_options: { count: "exact" },
  });
  return (metadata.count ?? 0) > 0;
}
