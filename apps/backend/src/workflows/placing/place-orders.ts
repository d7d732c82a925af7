import { OrderWorkflowEvents, ReservationItemWorkflowEvents } from "@medusajs/framework/utils";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { OrdersToWrite } from "../../placing/write-orders";
import { writeOrdersStep } from "./steps/write-orders";

/**
 * Places the orders of a basket, answers what their buyer sees of them, and tells of it as Medusa's own completion of a cart does. The caller holds the
 * locks of the basket and of the goods.
 */
export const placeOrdersWorkflow = createWorkflow("place-orders", (input: OrdersToWrite) => {
  const written = writeOrdersStep(input);
  emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: written.orders });
  emitEventStep({
    eventName: ReservationItemWorkflowEvents.CREATED,
    data: written.reservations,
  }).config({ name: "emit-reservation-item-created" });
  return new WorkflowResponse(written.views);
});
