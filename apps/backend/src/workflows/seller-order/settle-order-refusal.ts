import { InventoryLevelWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { followOrderRefusalStep } from "./steps/follow-order-refusal";

export interface SettleOrderRefusalInput {
  /** Id of the Medusa order. */
  order_id: string;
  refusal_id: string;
}

/**
 * Ends an order that its buyer did not take, puts its goods back into the stock if they can be sold again, counts
 * it, tells the buyer, and ticks the refusal off. Each part is told what shall be at its end, so a run that died
 * anywhere is simply run again; nothing is undone. Emits `order.canceled` and the changes of stock. The caller
 * holds the order's lock.
 */
export const settleOrderRefusalWorkflow = createWorkflow(
  "settle-order-refusal",
  (input: SettleOrderRefusalInput) => {
    const { level_ids } = followOrderRefusalStep(input);
    when("goods-back", { level_ids }, (data) => data.level_ids.length > 0).then(() => {
      emitEventStep({
        eventName: InventoryLevelWorkflowEvents.UPDATED,
        data: transform({ level_ids }, (data) => data.level_ids.map((id) => ({ id }))),
      }).config({ name: "emit-inventory-level-updated" });
    });
    emitEventStep({ eventName: OrderWorkflowEvents.CANCELED, data: { id: input.order_id } });
    return new WorkflowResponse(undefined);
  },
);
