import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedEntry } from "../seller-scope/retrieve-scoped-entry";
import type { SellerScope } from "../seller-scope/seller-scope";
import { setEntryAsideWorkflow } from "../workflows/transfer/set-entry-aside";

/**
 * Money in the seller's account is none of the market's: nobody asks about it any more. The same again is
 * harmless. Throws `not_found`, and `wrong_status` for money that belongs to an order.
 */
export async function setEntryAside(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
  reason: string,
): Promise<void> {
  await withLock(container, `transfer-entry:${id}`, async () => {
    const { order_id, set_aside } = await retrieveScopedEntry(container, scope, id);
    if (order_id !== null) {
      throw new MarketError("wrong_status");
    }
    if (set_aside === null) {
      const input = { id, seller_id: scope.seller.id, reason, actor: actorOf(scope) };
      await setEntryAsideWorkflow(container).run({ input });
    }
  });
}
