import type { MedusaContainer } from "@medusajs/framework/types";
import { marketSecret } from "../sealing/market-secret";
import { seal, unseal } from "../sealing/seal";

const USE = "carrier-token";

/** A seller's token with her carrier, as it may be kept. */
export function sealCarrierToken(container: MedusaContainer, token: string): string {
  return seal(token, marketSecret(container), USE);
}

/** The token again; null after the market's own secret was changed, and then the seller gives it anew. */
export function unsealCarrierToken(container: MedusaContainer, sealed: string): string | null {
  return unseal(sealed, marketSecret(container), USE);
}
