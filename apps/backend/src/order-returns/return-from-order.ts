import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import { reachOfOrder } from "../gateway-payments/reach-of-order";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { presentStatus } from "../seller-orders/present-status";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { recordOrderReturnWorkflow } from "../workflows/seller-order/record-order-return";
import type { OrderReturnWish } from "./order-return-wish";
import { settleOrderReturns } from "./settle-order-returns";

/** Whether a return that was written down is of this wish. */
function isOf(
  known: { line_item_id: string; quantity: number; reason: string },
  wish: OrderReturnWish,
): boolean {
  return (
    known.line_item_id === wish.line_id &&
    known.quantity === wish.quantity &&
    known.reason === wish.reason
  );
}

/**
 * Takes pieces of the seller's delivered order back, or pays for what arrived spoiled without asking for it.
 * The buyer is told and gets their part back by the way he paid: through the gateway at once; by transfer or in
 * cash the seller owes it him from now on. They are no sale any more in the province's count. Stock stays
 * as it is: what of it can be sold again only the seller knows.
 *
 * - Idempotent on `request_id`: the same tap again changes nothing; another wish under its name is `wrong_status`.
 * - Locks the order. Two people cannot take the same piece back twice: who saw another quantity than is left
 *   gets `wrong_status`.
 * - The decision is written first, and stands from then on: whatever fails after it, or dies, a job has money, count
 *   and text follow.
 * - `not_found` for an order outside the scope, `wrong_status` with the present status unless it is delivered.
 */
export async function returnFromOrder(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  wish: OrderReturnWish,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const takeBack = async (): Promise<void> => {
    const sellerSide = await retrieveScopedOrder(container, scope, orderId);
    const status = await presentStatus(container, sellerSide);
    const { request_id } = wish;
    const [known] = await sellers.listSellerOrderReturns(
      { seller_order_id: sellerSide.id, request_id },
      { take: 1 },
    );
    if (known && !isOf(known, wish)) {
      throw new MarketError("wrong_status", { status });
    }
    if (!known) {
      if (status !== "delivered") {
        throw new MarketError("wrong_status", { status });
      }
      const input = {
        ...wish,
        order_id: orderId,
        seller_id: scope.seller.id,
        seller_order_id: sellerSide.id,
        actor: actorOf(scope),
      };
      await recordOrderReturnWorkflow(container).run({ input });
    }
    await settleOrderReturns(container, orderId).catch((error: unknown) => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`The return of ${orderId} is finished later: ${(error as Error).message}`);
    });
  };
  await withSellerOrderLock(container, orderId, takeBack, await reachOfOrder(container, orderId));
}
