import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buildSalesByCommuneAndMonth } from "../../../../sales-report/build-sales-report";
import { answerPublicly } from "../../answer-publicly";

/** Delivered sales of the market by commune and month, with the report's figures as totals. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  answerPublicly(res, await buildSalesByCommuneAndMonth(req.scope));
}
