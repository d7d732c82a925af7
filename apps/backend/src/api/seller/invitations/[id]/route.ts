import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listPeople } from "../../../../seller-people/list-people";
import { actorOf } from "../../../../seller-scope/actor-of";
import { withdrawSellerInvitationWorkflow } from "../../../../workflows/seller/withdraw-seller-invitation";
import { sellerScopeOf } from "../../require-seller-scope";

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  await withdrawSellerInvitationWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", seller_id: scope.seller.id, actor: actorOf(scope) },
  });
  res.json(await listPeople(req.scope, scope));
}
