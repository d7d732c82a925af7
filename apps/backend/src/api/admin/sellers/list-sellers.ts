import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../../../query/graph-rows";
import { matchesWords } from "../matches-words";
import { SELLER_ROW_FIELDS, toSellerRow, type SellerRow, type StoredSeller } from "./seller-row";
import type { ListSellers } from "./validators";

function matches(seller: SellerRow, filter: ListSellers): boolean {
  return (
    (!filter.status || seller.status === filter.status) &&
    (!filter.kind || seller.kind === filter.kind) &&
    (!filter.commune_code || seller.commune_code === filter.commune_code) &&
    matchesWords(filter.q, [
      seller.name,
      seller.legal_name,
      seller.handle,
      seller.tax_code,
      seller.representative,
      seller.commune,
    ])
  );
}

/**
 * One page of sellers in the order of the Vietnamese alphabet, and how many match. All sellers of the
 * province are read, a few hundred, so that the search can ignore Vietnamese marks and know communes by
 * name; neither can be asked of Medusa's query.
 */
export async function listSellers(
  container: MedusaContainer,
  filter: ListSellers,
): Promise<{ sellers: SellerRow[]; count: number }> {
  const stored = await graphRows<StoredSeller>(container, {
    entity: "seller",
    fields: SELLER_ROW_FIELDS,
  });
  const matching = stored
    .map(toSellerRow)
    .filter((seller) => matches(seller, filter))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
  return {
    sellers: matching.slice(filter.offset, filter.offset + filter.limit),
    count: matching.length,
  };
}
