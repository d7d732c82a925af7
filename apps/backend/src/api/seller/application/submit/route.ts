import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationKey } from "../../../../applications/application-key";
import { loadShownApplication } from "../../../../applications/load-shown-application";
import { withLock } from "../../../../locking/with-lock";
import { actorOf } from "../../../../seller-scope/actor-of";
import { submitApplicationWorkflow } from "../../../../workflows/seller-application/submit-application";
import { sellerScopeOf } from "../../require-seller-scope";
import type { SubmitApplication } from "../validators";

/** Sends the application to the operator. */
export async function POST(
  req: MedusaRequest<SubmitApplication>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScopeOf(req);
  await withLock(req.scope, applicationKey(scope.seller.id), () =>
    submitApplicationWorkflow(req.scope).run({
      input: { seller_id: scope.seller.id, actor: actorOf(scope), ...req.validatedBody },
    }),
  );
  res.json({ application: await loadShownApplication(req.scope, scope) });
}
