import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetCashRefusals } from "../order-refusals/forget-cash-refusals";

/** Holds no refusal against a phone number for longer than twelve months. */
export default async function forgetCashRefusalsJob(container: MedusaContainer): Promise<void> {
  await forgetCashRefusals(container, new Date());
}

export const config = {
  name: "forget-cash-refusals",
  schedule: "29 * * * *",
};
