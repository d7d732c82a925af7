import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inModuleTransaction } from "./in-module-transaction";

/** Several changes of the stock as one. */
export function inInventoryTransaction<Result>(
  container: MedusaContainer,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  return inModuleTransaction(container, Modules.INVENTORY, work);
}
