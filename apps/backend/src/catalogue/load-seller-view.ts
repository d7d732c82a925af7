import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import type { OfferSeller } from "../offers/offer";
import type { SellerPageView, SellerView } from "./catalogue";

/** As what the shop is shown: null for who waits to be let in or was refused; who sold keeps her page. */
async function shownStatus(
  sellers: SellerModuleService,
  id: string,
  { status, selling }: Pick<OfferSeller, "status" | "selling">,
): Promise<SellerView["status"] | null> {
  if (status === "closed") {
    const orders = await sellers.countOrdersByStatus(id);
    return orders.length > 0 ? "closed" : null;
  }
  if (status === "suspended") {
    return "suspended";
  }
  return selling ? "active" : null;
}

/**
 * The seller with this handle as the shop shows her: one who may sell, or who no longer may, with that as
 * her status. Null for any other.
 */
export async function loadSellerView(
  container: MedusaContainer,
  handle: string,
): Promise<SellerPageView | null> {
  const service: SellerModuleService = container.resolve(SELLER_MODULE);
  const [row] = await service.listSellers({ handle });
  const offered = row && (await loadOfferSellers(container, [row.id])).get(row.id);
  const status = offered ? await shownStatus(service, offered.id, offered) : null;
  if (!row || !offered || status === null) {
    return null;
  }
  const { name, kind, commune_code, story, demonstration, naming } = row;
  return {
    handle,
    name,
    kind,
    commune_code,
    story,
    status,
    demonstration,
    naming,
    delivery_rates: offered.delivery_rates,
    sending_pause: offered.sending_pause,
    takes_cash: offered.cash.takes_cash,
    own_zones: offered.delivery.own_zones,
  };
}
