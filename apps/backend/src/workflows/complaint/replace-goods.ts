import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import type { GoodsAnew } from "../../complaints/send-goods-anew";
import type { ComplaintRow } from "../../complaints/to-complaint-view";
import { recordActsStep } from "../audit/steps/record-acts";
import { sendGoodsAnewStep } from "./steps/send-goods-anew";

export interface ReplaceGoodsInput {
  actor: Actor;
  /** As it was. */
  complaint: ComplaintRow;
  goods: GoodsAnew;
}

/** The words are not in the log, which keeps for ever what somebody may want forgotten. */
function toActs({ actor, complaint, goods }: ReplaceGoodsInput): Act[] {
  const { seller_id, order_id: subject, line_id: line, kind, status } = complaint;
  const { quantity } = goods;
  const before = { line, quantity: complaint.quantity, kind, status };
  const after = { line, quantity, kind, status: "replaced" };
  return [{ actor, seller_id, action: "complaint.replace", subject, before, after }];
}

/** Sends anew what a buyer complained about. Emits the changes of stock. The caller holds the order's lock. */
export const replaceGoodsWorkflow = createWorkflow("replace-goods", (input: ReplaceGoodsInput) => {
  recordActsStep(transform(input, toActs));
  const { level_ids } = sendGoodsAnewStep(transform(input, ({ goods }) => goods));
  when("stock-moved", { level_ids }, (data) => data.level_ids.length > 0).then(() => {
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform({ level_ids }, (data) => data.level_ids.map((id) => ({ id }))),
    });
  });
  return new WorkflowResponse(undefined);
});
