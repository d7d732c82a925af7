import type { MedusaContainer } from "@medusajs/framework/types";
import { watchPayments } from "../gateway-payments/watch-payments";

/** Ends payments whose time is over, to the minute, and finishes what a killed process or a lost notification left. */
export default async function watchPaymentsJob(container: MedusaContainer): Promise<void> {
  await watchPayments(container, new Date());
}

export const config = {
  name: "watch-payments",
  schedule: "* * * * *",
};
