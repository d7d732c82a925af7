import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { loadMarketRegion } from "../offers/load-market-region";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import { graphRows } from "../query/graph-rows";
import type { ProductView } from "./catalogue";
import { loadCertificates } from "./load-certificates";
import { PRODUCT_FIELDS, type ProductRow } from "./product-row";
import { toProductView } from "./to-product-view";

/**
 * Published products of active sellers, newest first, in a fixed number of queries whatever their
 * number. Alcohol is left out.
 */
export async function loadProductViews(
  container: MedusaContainer,
  filters: { handle?: string } = {},
): Promise<ProductView[]> {
  const region = await loadMarketRegion(container);
  const rows = await graphRows<ProductRow>(container, {
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { ...filters, status: "published" },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
      },
    },
  });
  const sellers = await loadOfferSellers(container);
  const certificates = await loadCertificates(
    container,
    rows.map((row) => row.id),
  );
  const views = rows.map((row) => {
    const seller = sellers.get(row.seller?.id ?? "");
    return seller?.status === "active"
      ? toProductView(row, seller, certificates.get(row.id) ?? [])
      : null;
  });
  return views
    .filter((view) => view !== null)
    .toSorted(
      (a, b) => b.created_at.localeCompare(a.created_at) || a.handle.localeCompare(b.handle),
    );
}
