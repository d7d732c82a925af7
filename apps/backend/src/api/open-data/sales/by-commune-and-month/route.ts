import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SALES_MODULE } from "../../../../modules/sales";
import type SalesModuleService from "../../../../modules/sales/service";
import { buildSalesReport } from "../../../../sales-report/build-sales-report";
import { toSalesByCommuneAndMonth } from "../../../../sales-report/to-sales-by-commune-and-month";
import { answerPublicly } from "../../answer-publicly";

/** Delivered sales of the market by commune and month, with the report's figures as totals. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sales: SalesModuleService = req.scope.resolve(SALES_MODULE);
  const report = await buildSalesReport(req.scope);
  answerPublicly(res, toSalesByCommuneAndMonth(report, await sales.sumByCommuneAndMonth()));
}
