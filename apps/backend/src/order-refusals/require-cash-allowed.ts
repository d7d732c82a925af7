import { mustPayBefore, refusalsCountFrom } from "@cho-lang/seller-rules/cash-refusals";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { marketSecret } from "../sealing/market-secret";
import { phoneHash } from "../sealing/phone-hash";

/**
 * Refuses cash on delivery to a phone number (E.164) under which goods of too many sellers were not taken in the last
 * twelve months: each such parcel travelled twice at its seller's cost. Throws `cash_refused_before`; every other way of paying stays.
 */
export async function requireCashAllowed(
  container: MedusaContainer,
  phone: string,
  now: Date,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const refusals = await sellers.listCashRefusals(
    {
      phone_hash: phoneHash(marketSecret(container), "cash-refusal", phone),
      refused_at: { $gte: refusalsCountFrom(now) },
    },
    { select: ["order_id"], take: null },
  );
  if (refusals.length === 0) {
    return;
  }
  const orders = await sellers.listSellerOrders(
    { order_id: refusals.map(({ order_id }) => order_id) },
    { select: ["seller_id"], take: null },
  );
  if (mustPayBefore(new Set(orders.map(({ seller_id }) => seller_id)).size)) {
    throw new MarketError("cash_refused_before");
  }
}
