import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadApplication } from "../../../../applications/load-application";
import { loadShownApplication } from "../../../../applications/load-shown-application";
import { actorOf } from "../../../../seller-scope/actor-of";
import { setIdentityWorkflow } from "../../../../workflows/seller-papers/set-identity";
import { sellerScopeOf } from "../../require-seller-scope";

/** Asks the operator to look at the link of the account; one that is good or asked for stays as it is. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { id } = scope.seller;
  const { identity } = await loadApplication(req.scope, id);
  if (identity.state !== "linked" && identity.state !== "pending") {
    await setIdentityWorkflow(req.scope).run({
      input: {
        seller_id: id,
        actor: actorOf(scope),
        state: "pending",
        evidence: null,
        good_until: null,
        reviewed: false,
      },
    });
  }
  res.json({ application: await loadShownApplication(req.scope, scope) });
}
