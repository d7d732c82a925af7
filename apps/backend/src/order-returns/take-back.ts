import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { presentStatus } from "../seller-orders/present-status";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import { recordOrderReturnWorkflow } from "../workflows/seller-order/record-order-return";
import type { OrderReturnWish } from "./order-return-wish";
import { settleOrderReturns } from "./settle-order-returns";

/** Who decides that goods are paid back, and whose goods they are. */
export interface ReturnDecider {
  seller: { id: string };
  actor: Actor;
}

/** Whether a return that was written down is of this wish. */
function isOf(
  known: { line_item_id: string; quantity: number; goods_vnd: unknown; reason: string },
  wish: OrderReturnWish,
): boolean {
  return (
    known.line_item_id === wish.line_id &&
    known.quantity === wish.quantity &&
    (wish.part_vnd === undefined || Number(known.goods_vnd) === wish.part_vnd) &&
    known.reason === wish.reason
  );
}

/**
 * As `returnFromOrder`, for whoever holds the order's lock, of the reach of `reachOfOrder`, already: the decision is
 * written down, then money, count and text follow at once or, when something fails, by a job.
 */
export async function takeBack(
  container: MedusaContainer,
  { seller, actor }: ReturnDecider,
  orderId: string,
  wish: OrderReturnWish,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const sellerSide = await retrieveScopedOrder(container, { seller }, orderId);
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
      seller_id: seller.id,
      seller_order_id: sellerSide.id,
      actor,
    };
    await recordOrderReturnWorkflow(container).run({ input });
  }
  await settleOrderReturns(container, orderId).catch((error: unknown) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`The return of ${orderId} is finished later: ${(error as Error).message}`);
  });
}
