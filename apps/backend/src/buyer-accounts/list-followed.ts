import type { MedusaContainer } from "@medusajs/framework/types";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** A producer whom an account follows. */
export interface FollowedView {
  handle: string;
  name: string;
  /** ISO 8601 (UTC). */
  followed_at: string;
}

/** Whom an account follows, the last one first. */
export async function listFollowed(
  container: MedusaContainer,
  accountId: string,
): Promise<FollowedView[]> {
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  const follows = await accounts.listBuyerFollows(
    { account_id: accountId },
    { order: { followed_at: "DESC", id: "DESC" }, take: null },
  );
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const rows = await sellers.listSellers(
    { id: follows.map(({ seller_id }) => seller_id) },
    { select: ["id", "handle", "name"], take: null },
  );
  const sellerOf = new Map(rows.map((row) => [row.id, row]));
  return follows.flatMap(({ seller_id, followed_at }) => {
    const seller = sellerOf.get(seller_id);
    const since = new Date(followed_at).toISOString();
    return seller ? [{ handle: seller.handle, name: seller.name, followed_at: since }] : [];
  });
}
