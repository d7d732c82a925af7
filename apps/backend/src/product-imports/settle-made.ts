import type { MedusaContainer } from "@medusajs/framework/types";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import { toldListing } from "../listing-changes/told-listing";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { ProductSheet } from "../product-sheets/product-sheet";
import { graphRows } from "../query/graph-rows";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { discardLeftoversWorkflow } from "../workflows/product-import/discard-leftovers";
import { proposeProductsWorkflow } from "../workflows/product-import/propose-products";

interface MadeProduct {
  id: string;
  external_id: string;
  seller?: { id: string } | null;
}

/** Sends in what became the seller's in a run that was cut off right then. */
async function proposeUnsent(
  container: MedusaContainer,
  scope: SellerScope,
  { products, sheets }: { products: MadeProduct[]; sheets: ReadonlyMap<string, ProductSheet> },
): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const sent = await listings.listListingChanges(
    { product_id: products.map(({ id }) => id), field: "listing" },
    { select: ["id", "product_id"], take: null },
  );
  const ids = new Set(sent.map(({ product_id }) => product_id));
  const waits = !(await passesAtOnce(container, scope.seller.id));
  const changes = products.flatMap(({ id, external_id }) => {
    const sheet = ids.has(id) ? undefined : sheets.get(external_id);
    const about = { product_id: id, seller_id: scope.seller.id, actor: actorOf(scope) };
    return sheet
      ? [{ ...about, field: "listing", before: null, after: toldListing(sheet), waits }]
      : [];
  });
  if (changes.length > 0) {
    await proposeProductsWorkflow(container).run({ input: changes });
  }
}

/**
 * Settles what a run that was cut off has made of some codes: a product that became the seller's is sent
 * in, one that did not is thrown away. Answers the external ids of those that are hers.
 */
export async function settleMade(
  container: MedusaContainer,
  scope: SellerScope,
  sheets: ReadonlyMap<string, ProductSheet>,
): Promise<Set<string>> {
  const made = await graphRows<MadeProduct>(container, {
    entity: "product",
    fields: ["id", "external_id", "seller.id"],
    filters: { external_id: [...sheets.keys()] },
  });
  const hers = made.filter(({ seller }) => seller?.id === scope.seller.id);
  const nobodys = made.filter(({ seller }) => !seller).map(({ id }) => id);
  if (nobodys.length > 0) {
    await discardLeftoversWorkflow(container).run({ input: { ids: nobodys } });
  }
  if (hers.length > 0) {
    await proposeUnsent(container, scope, { products: hers, sheets });
  }
  return new Set(hers.map(({ external_id }) => external_id));
}
