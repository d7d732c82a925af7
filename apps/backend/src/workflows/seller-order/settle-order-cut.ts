import { InventoryLevelWorkflowEvents, OrderEditWorkflowEvents } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { followOrderCutStep } from "./steps/follow-order-cut";

export interface SettleOrderCutInput {
  /** Id of the Medusa order. */
  order_id: string;
  cut_id: string;
}

/**
 * Lets order, stock and cash follow a cut that was written down, tells the buyer, and ticks it off. Each part
 * is told what shall be at its end, so a run that died anywhere is simply run again; nothing is undone.
 * Emits `order-edit.confirmed` and the changes of stock. The caller holds the order's lock.
 */
export const settleOrderCutWorkflow = createWorkflow(
  "settle-order-cut",
  (input: SettleOrderCutInput) => {
    const { level_ids } = followOrderCutStep(input);
    when("goods-released", { level_ids }, (data) => data.level_ids.length > 0).then(() => {
      emitEventStep({
        eventName: InventoryLevelWorkflowEvents.UPDATED,
        data: transform({ level_ids }, (data) => data.level_ids.map((id) => ({ id }))),
      }).config({ name: "emit-inventory-level-updated" });
    });
    emitEventStep({
      eventName: OrderEditWorkflowEvents.CONFIRMED,
      data: { order_id: input.order_id },
    });
    return new WorkflowResponse(undefined);
  },
);
