import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuseComplaint } from "../../../../../complaints/refuse-complaint";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { RefuseComplaint } from "../../validators";

/** The seller says why she does not pay. */
export async function POST(
  req: MedusaRequest<RefuseComplaint>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await refuseComplaint(req.scope, sellerScopeOf(req), { id, ...req.validatedBody });
  res.json({ id });
}
