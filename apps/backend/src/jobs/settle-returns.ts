import type { MedusaContainer } from "@medusajs/framework/types";
import { settleLeftReturns } from "../order-returns/settle-left-returns";

/** Finishes, to the minute, returns of goods that a killed process left. */
export default async function settleReturnsJob(container: MedusaContainer): Promise<void> {
  await settleLeftReturns(container);
}

export const config = {
  name: "settle-returns",
  schedule: "* * * * *",
};
