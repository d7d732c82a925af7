import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { loadBankAccount } from "../../../../../bank-changes/load-bank-account";
import { moveBankChange } from "../../../../../bank-changes/move-bank-change";
import { requireAsker } from "../../../../../bank-changes/require-asker";
import { actorOf } from "../../../../../seller-scope/actor-of";
import { sellerScopeOf } from "../../../require-seller-scope";

/** Any owner stops a change that is open; it wants no code, so that she can do it at once. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  requireAsker(scope);
  await moveBankChange(req.scope, {
    id: req.params.id ?? "",
    seller_id: scope.seller.id,
    actor: actorOf(scope),
    to: "withdrawn",
  });
  res.json({ bank_account: await loadBankAccount(req.scope, scope) });
}
