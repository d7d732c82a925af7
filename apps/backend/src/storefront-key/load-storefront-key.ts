import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { loadMarketRegion } from "../offers/load-market-region";
import { isDemonstration } from "../sales-report/is-demonstration";

/** What a storefront must know to talk to the store API. None of it is secret. */
export interface StorefrontKey {
  /** Goes into the header `x-publishable-api-key`, readable by every visitor. */
  publishable_key: string;
  region_id: string;
  demonstration: boolean;
}

/**
 * The oldest publishable key that is still in force, the market's region and whether its data is made
 * up. Only keys of type publishable are ever asked for. Throws if the market was never prepared.
 */
export async function loadStorefrontKey(container: MedusaContainer): Promise<StorefrontKey> {
  const [key] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys(
      { type: "publishable", revoked_at: { $eq: null } },
      { select: ["token"], order: { created_at: "ASC" }, take: 1 },
    );
  if (!key) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The market has no publishable key: its setup script has not run",
    );
  }
  const region = await loadMarketRegion(container);
  return {
    publishable_key: key.token,
    region_id: region.id,
    demonstration: await isDemonstration(container),
  };
}
