import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerAdvancedOrder } from "../../../answer-advanced-order";

/** The seller accepts the order. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerAdvancedOrder(req, res, "confirm");
}
