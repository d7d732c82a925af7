import type { MedusaContainer } from "@medusajs/framework/types";
import { marketSecret } from "../sealing/market-secret";
import { seal, unseal } from "../sealing/seal";

const USE = "bank-hook";

/** The key that a seller shares with her bank service, as it may be kept. */
export function sealBankKey(container: MedusaContainer, key: string): string {
  return seal(key, marketSecret(container), USE);
}

/** The key again; null after the market's own secret was changed, and then the seller gives it anew. */
export function unsealBankKey(container: MedusaContainer, sealed: string): string | null {
  return unseal(sealed, marketSecret(container), USE);
}
