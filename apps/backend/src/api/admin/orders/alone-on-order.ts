import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { settleOrderCuts } from "../../../order-cuts/settle-order-cuts";
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

/**
 * Lets an operator's change of an order, in Medusa's own routes, meet neither another one nor the
 * seller's step on the same order: either comes first, and the other finds what it left. What a killed
 * process left of a cut is done before: a line that has left the order would keep its goods reserved for ever.
 */
export async function aloneOnOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const orderId = req.params.id ?? "";
  await withSellerOrderLock(req.scope, orderId, async () => {
    await settleOrderCuts(req.scope, orderId);
    const over = answered(res);
    next();
    await over;
  });
}
