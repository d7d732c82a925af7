import type { MedusaContainer } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { loadMarketRegion } from "../offers/load-market-region";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import { graphRows } from "../query/graph-rows";
import type { ProductView } from "./catalogue";
import { loadCertificates } from "./load-certificates";
import { PRODUCT_FIELDS, type ProductRow } from "./product-row";
import { toProductView, type Shelf } from "./to-product-view";

/**
 * The product with this handle as the shop shows it; null unless it is on that shelf, and its seller may sell it. The
 * caller of the shelf for alcohol has made sure that whoever asks has declared her age, or runs the market.
 */
export async function loadProductView(
  container: MedusaContainer,
  handle: string,
  shelf: Shelf,
): Promise<ProductView | null> {
  const region = await loadMarketRegion(container);
  const [row] = await graphRows<ProductRow>(container, {
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { handle, status: "published" },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: region.id, currency_code: "vnd" }),
      },
    },
  });
  if (!row?.seller) {
    return null;
  }
  const [sellers, certificates] = await Promise.all([
    loadOfferSellers(container, [row.seller.id]),
    loadCertificates(container, [row.id]),
  ]);
  const seller = sellers.get(row.seller.id);
  const closed = seller?.closed_sets.includes(row.listing?.product_set ?? 0);
  return seller?.selling && !closed
    ? toProductView(row, seller, certificates.get(row.id) ?? [], shelf)
    : null;
}
