import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadApplication } from "../../../../../../applications/load-application";
import { checkDocumentWorkflow } from "../../../../../../workflows/seller-papers/check-document";
import type { CheckDocument } from "../../../../applications/validators";
import { operatorOf } from "../../../../operator-of";

/** What the operator found when she looked at a paper. */
export async function POST(
  req: AuthenticatedMedusaRequest<CheckDocument>,
  res: MedusaResponse,
): Promise<void> {
  const { id: seller_id = "", document_id: id = "" } = req.params;
  await checkDocumentWorkflow(req.scope).run({
    input: { id, seller_id, actor: await operatorOf(req), ...req.validatedBody },
  });
  res.json({ application: await loadApplication(req.scope, seller_id) });
}
