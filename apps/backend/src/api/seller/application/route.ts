import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationKey } from "../../../applications/application-key";
import { loadShownApplication } from "../../../applications/load-shown-application";
import { withLock } from "../../../locking/with-lock";
import { actorOf } from "../../../seller-scope/actor-of";
import { saveApplicationWorkflow } from "../../../workflows/seller-application/save-application";
import { sellerScopeOf } from "../require-seller-scope";
import type { SaveApplication } from "./validators";

/** The shop's papers: what was said, what is asked, what is missing. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await loadShownApplication(req.scope, sellerScopeOf(req)) });
}

/** Saves one step of the application; only what is given changes. */
export async function POST(
  req: MedusaRequest<SaveApplication>,
  res: MedusaResponse,
): Promise<void> {
  const scope = sellerScopeOf(req);
  await withLock(req.scope, applicationKey(scope.seller.id), () =>
    saveApplicationWorkflow(req.scope).run({
      input: { seller_id: scope.seller.id, actor: actorOf(scope), changes: req.validatedBody },
    }),
  );
  res.json({ application: await loadShownApplication(req.scope, scope) });
}
