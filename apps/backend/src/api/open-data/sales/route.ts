import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buildSalesReport } from "../../../sales-report/build-sales-report";
import { answerPublicly } from "../answer-publicly";

/** Delivered sales of the market, summed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  answerPublicly(res, await buildSalesReport(req.scope));
}
