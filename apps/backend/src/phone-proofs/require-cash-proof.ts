import { cashProofReason } from "@cho-lang/seller-rules/cash-proof";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { marketSecret } from "../sealing/market-secret";
import { asksPhoneCodes } from "./asks-phone-codes";
import { provesPhone } from "./proof-token";

export interface CashWish {
  /** E.164. */
  phone: string;
  /** What its orders would collect in cash together, whole đồng. */
  cash_vnd: number;
  /** What `proofToken` gave for this phone; null without one. */
  proof: string | null;
}

/**
 * Refuses cash on delivery to a phone that has to be proven first, as `cashProofReason` says, and is not. Throws
 * `phone_code_needed` with its reason. Whether goods were delivered to it is asked only of who has no proof.
 */
export async function requireCashProof(
  container: MedusaContainer,
  { phone, cash_vnd, proof }: CashWish,
  now: Date,
): Promise<void> {
  if (!asksPhoneCodes() || provesPhone(marketSecret(container), phone, proof ?? "", now)) {
    return;
  }
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const delivered = await sellers.listSellerOrders(
    { phone, status: "delivered" },
    { select: ["id"], take: 1 },
  );
  const reason = cashProofReason({ delivered_before: delivered.length > 0, cash_vnd });
  if (reason !== null) {
    throw new MarketError("phone_code_needed", { reason });
  }
}
