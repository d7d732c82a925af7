import type { MedusaContainer } from "@medusajs/framework/types";
import { countSales } from "../sales-report/count-sales";

/** Keeps the count of delivered sales at most ten minutes old where a market is too large to count at once. */
export default async function countSalesJob(container: MedusaContainer): Promise<void> {
  await countSales(container);
}

export const config = {
  name: "count-sales",
  schedule: "*/10 * * * *",
};
