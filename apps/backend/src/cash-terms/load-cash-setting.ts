import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { hasOtherWay } from "./has-other-way";

/** What a seller has said of cash on delivery. */
export interface CashSetting {
  /** Whether shoppers may pay this way. */
  on: boolean;
  /** The most that one order may collect, whole đồng; null for no ceiling. */
  ceiling_vnd: number | null;
  /** Whether they can pay in another way; without one cash stays on, and without a ceiling. */
  other_way: boolean;
}

export async function loadCashSetting(
  container: MedusaContainer,
  sellerId: string,
): Promise<CashSetting> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const seller = await sellers.retrieveSeller(sellerId, {
    select: ["id", "takes_cash", "cash_ceiling_vnd", "takes_transfers", "bank_bin", "bank_account"],
  });
  return {
    on: seller.takes_cash,
    ceiling_vnd: seller.cash_ceiling_vnd,
    other_way: hasOtherWay(seller),
  };
}
