import { countedRefusal } from "@cho-lang/seller-rules/cash-refusals";
import type { RefusalReason } from "@cho-lang/seller-rules/refusal-reasons";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { moneyWay } from "../order-returns/money-way";
import { marketSecret } from "../sealing/market-secret";
import { phoneHash } from "../sealing/phone-hash";

/**
 * Counts a refusal against the phone number of its order, once, if it was to be paid in cash and its reason
 * counts. The number itself is not kept with it.
 */
export async function countCashRefusal(
  container: MedusaContainer,
  { order_id, phone }: { order_id: string; phone: string },
  refusal: { reason: RefusalReason; created_at: Date | string },
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const reason = countedRefusal(refusal.reason);
  if (reason === null || (await moneyWay(container, order_id)) !== "cash") {
    return;
  }
  const [known] = await sellers.listCashRefusals({ order_id }, { select: ["id"], take: 1 });
  if (!known) {
    const phone_hash = phoneHash(marketSecret(container), "cash-refusal", phone);
    const refused_at = new Date(refusal.created_at);
    await sellers.createCashRefusals({ phone_hash, order_id, refused_at, reason });
  }
}
