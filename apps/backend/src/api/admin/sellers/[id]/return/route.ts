import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadApplication } from "../../../../../applications/load-application";
import { returnApplicationWorkflow } from "../../../../../workflows/seller-application/return-application";
import type { ReturnApplication } from "../../../applications/validators";
import { operatorOf } from "../../../operator-of";

/** Asks the seller for something that her application lacks. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReturnApplication>,
  res: MedusaResponse,
): Promise<void> {
  const seller_id = req.params.id ?? "";
  await returnApplicationWorkflow(req.scope).run({
    input: { seller_id, actor: await operatorOf(req), note: req.validatedBody.note },
  });
  res.json({ application: await loadApplication(req.scope, seller_id) });
}
