import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { followCancelledOrderWorkflow } from "../seller-order/follow-cancelled-order";

/**
 * Whoever cancels an order, the operator in the panel or the market itself, cancels the seller's side
 * with it. Nothing can fail after this, the flow's last part, so there is nothing to undo.
 */
cancelOrderWorkflow.hooks.orderCanceled(
  async ({ order }: { order: { id: string } }, { container }) => {
    await followCancelledOrderWorkflow(container).run({ input: { order_id: order.id } });
    return new StepResponse(undefined);
  },
);
