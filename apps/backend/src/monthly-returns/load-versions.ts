import type { MedusaContainer } from "@medusajs/framework/types";
import { MONTHLY_RETURN_MODULE } from "../modules/monthly-return";
import type MonthlyReturnModuleService from "../modules/monthly-return/service";
import type { ReturnRow } from "./return-view";

/** All versions that fit, by seller, month and version, so that the last of a month is the one that counts. */
export async function loadVersions(
  container: MedusaContainer,
  filters: {
    seller_id?: string | string[];
    month?: string;
    product_group?: number;
    demonstration?: boolean;
  },
): Promise<ReturnRow[]> {
  const returns: MonthlyReturnModuleService = container.resolve(MONTHLY_RETURN_MODULE);
  return returns.listMonthlyReturns(filters, {
    order: { seller_id: "ASC", month: "ASC", version: "ASC" },
    take: null,
  });
}
