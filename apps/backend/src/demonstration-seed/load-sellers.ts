import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { loadOfferSellers } from "../offers/load-offer-sellers";
import type { OfferSeller } from "../offers/offer";
import type { NewSeller } from "../seller-setup/new-seller";
import { createSellersWorkflow } from "../workflows/seller/create-sellers";

/** Opens the shops that do not exist yet and returns all sellers by handle. */
export async function loadSellers(
  container: MedusaContainer,
  sellers: NewSeller[],
): Promise<Map<string, OfferSeller>> {
  const service: SellerModuleService = container.resolve(SELLER_MODULE);
  const existing = await service.listSellers(
    { handle: sellers.map((seller) => seller.handle) },
    { select: ["handle"], take: null },
  );
  const known = new Set(existing.map((seller) => seller.handle));
  const missing = sellers.filter((seller) => !known.has(seller.handle));
  if (missing.length > 0) {
    await createSellersWorkflow(container).run({ input: { sellers: missing } });
  }
  const byId = await loadOfferSellers(container);
  return new Map([...byId.values()].map((seller) => [seller.handle, seller]));
}
