import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { followOrderMoney } from "../../../gateway-payments/follow-order-money";
import { reachOfOrder } from "../../../gateway-payments/reach-of-order";
import { settleOrderCuts } from "../../../order-cuts/settle-order-cuts";
import { settleOrderRefusal } from "../../../order-refusals/settle-order-refusal";
import { dropHalfMadeCredit } from "../../../placing/drop-half-made-credit";
import { withSellerOrderLock } from "../../../seller-orders/with-seller-order-lock";

/** How long work goes on at most for a caller who has left, in milliseconds. */
const LEFT_BEHIND = 30_000;

/** Resolves when the request was answered; for a caller who has left, when its work must be over. */
function answered(res: MedusaResponse): Promise<void> {
  return new Promise((resolve) => {
    res.once("close", () => {
      if (res.writableFinished) {
        resolve();
      } else {
        setTimeout(resolve, LEFT_BEHIND).unref();
      }
    });
  });
}

/** One that was cancelled gives its buyer's money back at once; what fails on the way, the job does. */
async function repayBuyer(req: MedusaRequest, orderId: string): Promise<void> {
  await followOrderMoney(req.scope, orderId, new Date()).catch((error: unknown) => {
    const logger = req.scope.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
    logger.warn(`The money of ${orderId} was not seen to: ${(error as Error).message}`);
  });
}

/**
 * Lets an operator's change of an order, in Medusa's own routes, meet neither another one nor the
 * seller's step on the same order: either comes first, and the other finds what it left. What a killed
 * process left of a cut or a refusal is done before: a line that has left the order would keep its goods reserved for ever. What one left
 * of a cancelling is taken back, or nobody could ever cancel the order.
 */
export async function aloneOnOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const orderId = req.params.id ?? "";
  const change = async (): Promise<void> => {
    await settleOrderCuts(req.scope, orderId);
    await settleOrderRefusal(req.scope, orderId);
    await dropHalfMadeCredit(req.scope, orderId);
    const over = answered(res);
    next();
    await over;
    await repayBuyer(req, orderId);
  };
  await withSellerOrderLock(req.scope, orderId, change, await reachOfOrder(req.scope, orderId));
}
