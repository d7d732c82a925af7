import type { MedusaContainer } from "@medusajs/framework/types";
import { repairStockOuts } from "../stock-outs/repair-stock-outs";

/** Where this process goes on looking through a large market; it begins anew when the process does. */
let after: string | undefined;

/** Brings the history of sold-out packs back to what is so, every ten minutes. */
export default async function repairStockOutsJob(container: MedusaContainer): Promise<void> {
  after = await repairStockOuts(container, after);
}

export const config = {
  name: "repair-stock-outs",
  schedule: "4-59/10 * * * *",
};
