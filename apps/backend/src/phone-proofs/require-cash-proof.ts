import { cashProofReason, isLargeCash } from "@cho-lang/seller-rules/cash-proof";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { marketSecret } from "../sealing/market-secret";
import { asksPhoneCodes } from "./asks-phone-codes";
import { loadCashPast } from "./load-cash-past";
import { provesPhone } from "./proof-token";

export interface CashWish {
  /** E.164. */
  phone: string;
  basket_id: string;
  /** What its orders would collect in cash together, whole đồng. */
  cash_vnd: number;
  /** What `proofToken` gave for this phone; null without one. */
  proof: string | null;
}

/**
 * Refuses cash on delivery to a phone that has to be proven first, as `cashProofReason` says, and is not. Throws
 * `phone_code_needed` with its reason. What is known of the phone is asked only of who has no proof, and not for a basket
 * that is large by itself.
 */
export async function requireCashProof(
  container: MedusaContainer,
  { phone, basket_id, cash_vnd, proof }: CashWish,
  now: Date,
): Promise<void> {
  if (!asksPhoneCodes() || provesPhone(marketSecret(container), phone, proof ?? "", now)) {
    return;
  }
  const past = isLargeCash(cash_vnd)
    ? { delivered_before: false, open_vnd: 0 }
    : await loadCashPast(container, { phone, basket_id }, now);
  const reason = cashProofReason({ ...past, cash_vnd });
  if (reason !== null) {
    throw new MarketError("phone_code_needed", { reason });
  }
}
