import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { requireGatewayPaid } from "../gateway-payments/require-gateway-paid";
import { followParcels } from "../parcels/follow-parcels";
import { actorOf } from "../seller-scope/actor-of";
import { handOf } from "../seller-scope/hand-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { confirmSellerOrderWorkflow } from "../workflows/seller-order/confirm-seller-order";
import { deliverSellerOrderWorkflow } from "../workflows/seller-order/deliver-seller-order";
import { handOverSellerOrderWorkflow } from "../workflows/seller-order/hand-over-seller-order";
import type { SellerOrderInput } from "../workflows/seller-order/seller-order-input";
import { requirePaid } from "../transfers/require-paid";
import { presentStatus } from "./present-status";
import { sellerOrderProgress, type SellerOrderAction } from "./seller-order-progress";
import { withSellerOrderLock } from "./with-seller-order-lock";

function run(
  container: MedusaContainer,
  action: SellerOrderAction,
  input: SellerOrderInput,
): Promise<unknown> {
  switch (action) {
    case "confirm":
      return confirmSellerOrderWorkflow(container).run({ input });
    case "hand_over":
      return handOverSellerOrderWorkflow(container).run({ input: { ...input, pieces: null } });
    case "deliver":
      return deliverSellerOrderWorkflow(container).run({ input });
  }
}

/**
 * Takes an order of the seller one step further; what is handed over is all that is in no parcel yet.
 *
 * - Idempotent: a step that was done before changes nothing, at once or later.
 * - Locks the order, so two people or two clicks cannot do the same step together.
 * - `not_found` for an order outside the scope, `wrong_status` with the present status for a step out
 *   of turn or on a cancelled order, `awaiting_transfer` or `awaiting_payment` for one to confirm whose money is not there, `busy`
 *   while its basket is being placed.
 */
export async function advanceSellerOrder(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  action: SellerOrderAction,
): Promise<void> {
  await withSellerOrderLock(container, orderId, async () => {
    const sellerSide = await retrieveScopedOrder(container, scope, orderId);
    const present = await presentStatus(container, sellerSide);
    const follows = action !== "confirm" && present === sellerSide.status;
    const status = follows ? await followParcels(container, handOf(scope), orderId) : present;
    const progress = sellerOrderProgress(status, action);
    if (progress === "wrong") {
      throw new MarketError("wrong_status", { status });
    }
    if (progress === "due") {
      if (action === "confirm") {
        await requirePaid(container, orderId);
        await requireGatewayPaid(container, orderId);
      }
      const input = { order_id: orderId, seller_id: scope.seller.id, actor: actorOf(scope) };
      await run(container, action, input);
    }
  });
}
