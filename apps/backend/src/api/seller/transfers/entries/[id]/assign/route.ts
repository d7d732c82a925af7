import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { assignEntry } from "../../../../../../transfers/assign-entry";
import { loadTransfersPage } from "../../../../../../transfers/load-transfers-page";
import { sellerScopeOf } from "../../../../require-seller-scope";
import type { AssignEntry } from "../../../validators";

/** Money that named no order belongs to this one. */
export async function POST(req: MedusaRequest<AssignEntry>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  await assignEntry(req.scope, scope, req.params.id ?? "", req.validatedBody.code);
  res.json({ transfers: await loadTransfersPage(req.scope, scope) });
}
