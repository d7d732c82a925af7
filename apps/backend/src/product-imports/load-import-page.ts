import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { PlannedProduct } from "../product-tables/import-plan";
import { retrieveScopedImport } from "../seller-scope/retrieve-scoped-import";
import type { SellerScope } from "../seller-scope/seller-scope";
import { toImportView, type ImportedProduct, type ImportPage } from "./import-view";

/** Products that a page names. */
const SHOWN = 50;

function toProduct(row: { plan: unknown; message: string | null }): ImportedProduct {
  const plan = row.plan as PlannedProduct;
  const fields =
    plan.kind === "new"
      ? []
      : [...Object.keys(plan.sheet), ...(plan.packs.length > 0 ? ["packs"] : [])];
  const title = plan.kind === "new" ? plan.sheet.title : plan.title;
  return { code: plan.code, title, kind: plan.kind, fields, message: row.message };
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
    progress,
    products: products.map(toProduct),
    failed: failed.map(toProduct),
  };
}
