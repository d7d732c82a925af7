import type { MedusaContainer } from "@medusajs/framework/types";
import { settleLeftCuts } from "../order-cuts/settle-left-cuts";

/** Finishes, to the minute, what sellers took off orders and a killed process left. */
export default async function settleCutsJob(container: MedusaContainer): Promise<void> {
  await settleLeftCuts(container);
}

export const config = {
  name: "settle-cuts",
  schedule: "* * * * *",
};
