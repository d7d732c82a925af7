import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_MODULE } from "../../../modules/sales";
import type SalesModuleService from "../../../modules/sales/service";
import type { DeliveredSaleRow } from "../../../sales-facts/delivered-sale-rows";

/** Writes the rows of lines that are not counted yet; compensation removes just those. */
export const createDeliveredSalesStep = createStep(
  "create-delivered-sales",
  async (rows: DeliveredSaleRow[], { container }) => {
    const sales: SalesModuleService = container.resolve(SALES_MODULE);
    const counted = await sales.listDeliveredSales(
      { line_item_id: rows.map((row) => row.line_item_id) },
      { select: ["line_item_id"] },
    );
    const known = new Set(counted.map((row) => row.line_item_id));
    const created = await sales.createDeliveredSales(
      rows.filter((row) => !known.has(row.line_item_id)),
    );
    return new StepResponse(
      undefined,
      created.map((row) => row.id),
    );
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const sales: SalesModuleService = container.resolve(SALES_MODULE);
      await sales.deleteDeliveredSales(ids);
    }
  },
);
