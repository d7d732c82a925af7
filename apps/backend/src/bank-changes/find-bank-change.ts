import { OPEN_BANK_CHANGE } from "@cho-lang/seller-rules/bank-change";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { StoredBankChange } from "./bank-change-view";

/** A seller's change that may still take effect; she has one at most. */
export async function findOpenBankChange(
  container: MedusaContainer,
  seller_id: string,
): Promise<StoredBankChange | undefined> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [open] = await sellers.listSellerBankChanges(
    { seller_id, status: [...OPEN_BANK_CHANGE] },
    { take: 1 },
  );
  return open;
}

/** One change, of a certain seller if told; `not_found` for any other. */
export async function findBankChange(
  container: MedusaContainer,
  filters: { id: string; seller_id?: string },
): Promise<StoredBankChange> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [change] = await sellers.listSellerBankChanges(filters, { take: 1 });
  if (!change) {
    throw new MarketError("not_found");
  }
  return change;
}
