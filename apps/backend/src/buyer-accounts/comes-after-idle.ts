import { idleEndsCountFrom } from "@cho-lang/seller-rules/buyer-account";
import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { marketSecret } from "../sealing/market-secret";
import { phoneHash } from "../sealing/phone-hash";

/**
 * Whether an account of a phone (E.164) was deleted after long silence, so recently that orders of before could still be
 * shown: who has the number now may be another person.
 */
export async function comesAfterIdle(
  container: MedusaContainer,
  phone: string,
  now: Date,
): Promise<boolean> {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  const ends = await accounts.listBuyerIdleEnds(
    {
      phone_hash: phoneHash(marketSecret(container), "buyer-idle-end", phone),
      ended_at: { $gte: idleEndsCountFrom(now) },
    },
    { select: ["id"], take: 1 },
  );
  return ends.length > 0;
}
