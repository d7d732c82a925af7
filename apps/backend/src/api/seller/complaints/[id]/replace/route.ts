import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { replaceComplaint } from "../../../../../complaints/replace-complaint";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { ReplaceComplaint } from "../../validators";

/** The seller sends anew what a buyer complained about. */
export async function POST(
  req: MedusaRequest<ReplaceComplaint>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  await replaceComplaint(req.scope, sellerScopeOf(req), { id, ...req.validatedBody });
  res.json({ id });
}
