import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveReturnDraft } from "../../../../../monthly-returns/save-return-draft";
import { sellerScopeOf } from "../../../require-seller-scope";
import type { SaveReturnDraft } from "../../validators";

/** Keeps what was typed of a month so far. */
export async function POST(
  req: MedusaRequest<SaveReturnDraft>,
  res: MedusaResponse,
): Promise<void> {
  const month = req.params.month ?? "";
  await saveReturnDraft(req.scope, sellerScopeOf(req), { month, ...req.validatedBody });
  res.json({ month });
}
