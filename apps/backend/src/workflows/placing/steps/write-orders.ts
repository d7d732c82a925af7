import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { writeOrders, type OrdersToWrite } from "../../../placing/write-orders";

/**
 * Writes the orders of a basket. Nothing takes them back: what comes after tells only of them, and a buyer's
 * order does not go for a message that was lost.
 */
export const writeOrdersStep = createStep(
  "write-orders",
  async (input: OrdersToWrite, { container }) =>
    new StepResponse(await writeOrders(container, input)),
);
