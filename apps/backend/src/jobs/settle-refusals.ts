import type { MedusaContainer } from "@medusajs/framework/types";
import { settleLeftRefusals } from "../order-refusals/settle-left-refusals";

/** Finishes, to the minute, refusals of orders that a killed process left. */
export default async function settleRefusalsJob(container: MedusaContainer): Promise<void> {
  await settleLeftRefusals(container);
}

export const config = {
  name: "settle-refusals",
  schedule: "* * * * *",
};
