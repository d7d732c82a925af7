import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerAdvancedOrder } from "../../../answer-advanced-order";

/** The buyer has the parcel and has paid: the sale counts. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerAdvancedOrder(req, res, "deliver");
}
