import { MOST_FOLLOWED } from "@cho-lang/seller-rules/buyer-account";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { BUYER_ACCOUNT_MODULE } from "../modules/buyer-account";
import type BuyerAccountModuleService from "../modules/buyer-account/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { limitAccount } from "../rate-limit/limit-account";
import { setBuyerFollowWorkflow } from "../workflows/buyer-account/set-buyer-follow";
import type { AccountSession } from "./account-session";
import { withAccount } from "./with-account";

/**
 * Follows a producer with the account, or no longer; said again it changes nothing. Of too many the one that was
 * followed first gives way. Throws `not_found` for no producer, `too_many_requests`, `unauthorized`.
 *
 * @param handle of the producer
 */
export async function setFollow(
  container: MedusaContainer,
  session: AccountSession,
  handle: string,
  followed: boolean,
): Promise<void> {
  await limitAccount(container, session.account.id, "follow");
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [seller] = await sellers.listSellers({ handle }, { select: ["id"], take: 1 });
  if (!seller) {
    throw new MarketError("not_found");
  }
  const accounts: BuyerAccountModuleService = container.resolve(BUYER_ACCOUNT_MODULE);
  await withAccount(container, session, async (account) => {
    const follows = await accounts.listBuyerFollows(
      { account_id: account.id },
      { order: { followed_at: "DESC", id: "DESC" }, take: null },
    );
    const own = follows.find(({ seller_id }) => seller_id === seller.id);
    if ((own !== undefined) === followed) {
      return;
    }
    const gone = own ? [own] : follows.slice(MOST_FOLLOWED - 1);
    await setBuyerFollowWorkflow(container).run({
      input: {
        add: own ? [] : [{ account_id: account.id, seller_id: seller.id, followed_at: new Date() }],
        remove: gone.map(({ id, account_id, seller_id, followed_at }) => ({
          id,
          account_id,
          seller_id,
          followed_at,
        })),
      },
    });
  });
}
