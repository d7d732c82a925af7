import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import type { CardView, SellerView } from "./catalogue";
import { loadProductViews } from "./load-product-views";
import { toCardView } from "./to-card-view";

export interface CatalogueView {
  /** True while demonstration data is loaded: every page then says so. */
  demonstration: boolean;
  sellers: SellerView[];
  products: CardView[];
}

async function loadSellerViews(container: MedusaContainer): Promise<SellerView[]> {
  const service: SellerModuleService = container.resolve(SELLER_MODULE);
  const [rows, offerSellers] = await Promise.all([
    service.listSellers({ status: ["active", "suspended", "closed"] }, { take: null }),
    loadOfferSellers(container),
  ]);
  return rows.flatMap((row) => {
    const rates = offerSellers.get(row.id)?.delivery_rates;
    if (!rates || row.status === "pending") {
      return [];
    }
    const { handle, name, kind, commune_code, story, status, demonstration, naming } = row;
    return [
      {
        handle,
        name,
        kind,
        commune_code,
        story,
        status,
        demonstration,
        naming,
        delivery_rates: rates,
      },
    ];
  });
}

/** Everything that lists show: sellers and cards. */
export async function loadCatalogue(container: MedusaContainer): Promise<CatalogueView> {
  const [sellers, products] = await Promise.all([
    loadSellerViews(container),
    loadProductViews(container),
  ]);
  return {
    demonstration: sellers.some((seller) => seller.demonstration),
    sellers,
    products: products.map(toCardView),
  };
}
