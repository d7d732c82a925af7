import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationKey } from "../../../../../applications/application-key";
import { loadApplication } from "../../../../../applications/load-application";
import { withLock } from "../../../../../locking/with-lock";
import { returnApplicationWorkflow } from "../../../../../workflows/seller-application/return-application";
import type { ReturnApplication } from "../../../applications/validators";
import { operatorOf } from "../../../operator-of";

/** Asks the seller for something that her application lacks. */
export async function POST(
  req: AuthenticatedMedusaRequest<ReturnApplication>,
  res: MedusaResponse,
): Promise<void> {
  const seller_id = req.params.id ?? "";
  const actor = await operatorOf(req);
  await withLock(req.scope, applicationKey(seller_id), () =>
    returnApplicationWorkflow(req.scope).run({
      input: { seller_id, actor, note: req.validatedBody.note },
    }),
  );
  res.json({ application: await loadApplication(req.scope, seller_id) });
}
