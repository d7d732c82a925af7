import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { PlannedPack, PlannedProduct } from "../product-tables/import-plan";
import { retrieveScopedImport } from "../seller-scope/retrieve-scoped-import";
import type { SellerScope } from "../seller-scope/seller-scope";
import type { StoredImport } from "./stored-import";
import {
  toImportView,
  type ChangedPack,
  type ImportedProduct,
  type ImportPage,
} from "./import-view";

/** Products that a page names. */
const SHOWN = 50;

function toPack({ label, price_seen, price_vnd, stock_seen, stock }: PlannedPack): ChangedPack {
  return {
    label,
    price_before: price_seen,
    price: price_vnd,
    stock_before: stock_seen,
    stock,
  };
}

function toProduct({ plan, message }: { plan: unknown; message: string | null }): ImportedProduct {
  const product = plan as PlannedProduct;
  const { code, kind } = product;
  if (product.kind === "new") {
    const { title } = product.sheet;
    return { code, title, kind, fields: [], packs: [], new_packs: [], message };
  }
  const { title, sheet, packs, new_packs } = product;
  const fields = Object.keys(sheet);
  return { code, title, kind, fields, packs: packs.map(toPack), new_packs, message };
}

/** What became of the products of an import whose rows are gone. */
function toldProgress({ counts: { done = 0, failed = 0 }, pruned_at }: StoredImport) {
  return pruned_at === null ? {} : { done, failed };
}

/** One of a seller's imports for its page. Throws `not_found` outside the scope. */
export async function loadImportPage(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<ImportPage> {
  const stored = await retrieveScopedImport(container, scope, id);
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const first = (filters: { status?: "failed" }) =>
    listings.listProductImportItems(
      { import_id: id, ...filters },
      { select: ["id", "plan", "message"], order: { rank: "ASC" }, take: SHOWN },
    );
  const [progress, products, failed] = await Promise.all([
    listings.countImportItems(id),
    first({}),
    first({ status: "failed" }),
  ]);
  return {
    ...toImportView(stored),
    problems: stored.problems,
    odd_prices: stored.odd_prices,
    progress: { ...progress, ...toldProgress(stored) },
    products: products.map(toProduct),
    failed: failed.map(toProduct),
  };
}
