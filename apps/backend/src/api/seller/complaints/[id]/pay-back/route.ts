import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payBackComplaint } from "../../../../../complaints/pay-back-complaint";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { PayBackComplaint } from "../../validators";

/** The seller pays back what a buyer complained about. */
export async function POST(
  req: MedusaRequest<PayBackComplaint>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await payBackComplaint(req.scope, sellerScopeOf(req), { id, ...req.validatedBody });
  res.json({ id });
}
