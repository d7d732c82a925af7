import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";

/** Whether the market has delivered anything to consumers yet. */
export async function hasSold(container: MedusaContainer): Promise<boolean> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  return (
    (await sales.listDeliveredSales({ to_business: false }, { select: ["id"], take: 1 })).length > 0
  );
}
