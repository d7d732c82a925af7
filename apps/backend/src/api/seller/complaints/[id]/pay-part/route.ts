import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payPartOfComplaint } from "../../../../../complaints/pay-part-of-complaint";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { PayPart } from "../../validators";

/** The seller pays a part of the price of what a buyer complained about back. */
export async function POST(req: MedusaRequest<PayPart>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await payPartOfComplaint(req.scope, sellerScopeOf(req), { id, ...req.validatedBody });
  res.json({ id });
}
