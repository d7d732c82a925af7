import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadShownApplication } from "../../../applications/load-shown-application";
import { actorOf } from "../../../seller-scope/actor-of";
import { addDocumentWorkflow } from "../../../workflows/seller-papers/add-document";
import { sellerScopeOf } from "../require-seller-scope";
import type { AddDocument } from "./validators";

/** Enters a paper of the seller. */
export async function POST(req: MedusaRequest<AddDocument>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  await addDocumentWorkflow(req.scope).run({
    input: { seller_id: scope.seller.id, actor: actorOf(scope), ...req.validatedBody },
  });
  res.json({ application: await loadShownApplication(req.scope, scope) });
}
