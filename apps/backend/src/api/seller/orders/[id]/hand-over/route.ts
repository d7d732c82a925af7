import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerAdvancedOrder } from "../../../answer-advanced-order";

/** The parcel leaves the seller: stock goes down. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerAdvancedOrder(req, res, "hand_over");
}
