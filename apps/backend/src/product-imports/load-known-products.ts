import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import type { ProductRow } from "../catalogue/product-row";
import { toSheet } from "../listing-changes/to-sheet";
import { loadMarketRegion } from "../offers/load-market-region";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import type { KnownProduct } from "../product-tables/import-plan";
import { codeOf } from "../product-tables/product-code";
import { loadAsked, NOTHING_ASKED } from "./load-asked";
import { graphRows } from "../query/graph-rows";
import { toPacks } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";

interface Named {
  id: string;
  external_id: string | null;
  created_at: string | Date;
}

type Row = Pick<ProductRow, "id" | "title" | "listing" | "variants"> & { status: string };

/** Products that are read at once. */
const BATCH = 500;

const FIELDS = [
  "id",
  "title",
  "status",
  "listing.*",
  "variants.id",
  "variants.title",
  "variants.weight",
  "variants.variant_rank",
  "variants.calculated_price.calculated_amount",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

/** The seller's products by their codes, the oldest first. */
async function idsByCode(
  container: MedusaContainer,
  { seller }: SellerScope,
): Promise<[code: string, id: string][]> {
  const [row] = await graphRows<{ products?: Named[] }>(container, {
    entity: "seller",
    fields: ["products.id", "products.external_id", "products.created_at"],
    filters: { id: seller.id },
  });
  const age = ({ created_at }: Named) => new Date(created_at).getTime();
  return (row?.products ?? [])
    .toSorted((a, b) => age(a) - age(b) || a.id.localeCompare(b.id))
    .map((product) => [codeOf(product, seller.id), product.id]);
}

/**
 * The seller's products as they are now, by their code, the oldest first: those of some codes or all. What
 * is not listed is left out.
 */
export async function loadKnownProducts(
  container: MedusaContainer,
  scope: SellerScope,
  codes: ReadonlySet<string> | null,
): Promise<Map<string, KnownProduct>> {
  const all = await idsByCode(container, scope);
  const wanted = all.filter(([code]) => codes === null || codes.has(code));
  const [region, sellers] = await Promise.all([
    loadMarketRegion(container),
    loadOfferSellers(container, [scope.seller.id]),
  ]);
  const asked = await loadAsked(container, scope);
  const locationId = sellers.get(scope.seller.id)?.stock_location_id ?? "";
  const rows = new Map<string, Row>();
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = await graphRows<Row>(container, {
      entity: "product",
      fields: FIELDS,
      filters: { id: wanted.slice(start, start + BATCH).map(([, id]) => id) },
      context: {
        variants: {
          calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
        },
      },
    });
    batch.forEach((row) => rows.set(row.id, row));
  }
  return new Map(
    wanted.flatMap(([code, id]): [string, KnownProduct][] => {
      const row = rows.get(id);
      const sheet = row && toSheet(row);
      const { status = "" } = row ?? {};
      const packs = row ? toPacks(row, locationId) : [];
      const known = { product_id: id, status, packs, ...(asked.get(id) ?? NOTHING_ASKED) };
      return sheet ? [[code, { ...known, sheet }]] : [];
    }),
  );
}
