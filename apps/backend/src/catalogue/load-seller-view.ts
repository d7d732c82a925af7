import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import type { SellerView } from "./catalogue";

/** The active seller with this handle as the shop shows her; null when there is none that can take orders. */
export async function loadSellerView(
  container: MedusaContainer,
  handle: string,
): Promise<SellerView | null> {
  const service: SellerModuleService = container.resolve(SELLER_MODULE);
  const [row] = await service.listSellers({ handle, status: "active" });
  const offered = row && (await loadOfferSellers(container, [row.id])).get(row.id);
  if (!row || !offered?.selling) {
    return null;
  }
  const { name, kind, commune_code, story, demonstration, naming } = row;
  return {
    handle,
    name,
    kind,
    commune_code,
    story,
    status: "active",
    demonstration,
    naming,
    delivery_rates: offered.delivery_rates,
  };
}
