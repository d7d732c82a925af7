import type { MedusaContainer } from "@medusajs/framework/types";
import { watchTransfers } from "../transfers/watch-transfers";

/** Cancels orders whose transfer did not come, to the minute, and finishes what a killed process left. */
export default async function watchTransfersJob(container: MedusaContainer): Promise<void> {
  await watchTransfers(container, new Date());
}

export const config = {
  name: "watch-transfers",
  schedule: "* * * * *",
};
