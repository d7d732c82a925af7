import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withWaysLock } from "../../../../cash-terms/with-ways-lock";
import { actorOf } from "../../../../seller-scope/actor-of";
import { loadTransfersPage } from "../../../../transfers/load-transfers-page";
import { setTakesTransfersWorkflow } from "../../../../workflows/seller/set-takes-transfers";
import { sellerScopeOf } from "../../require-seller-scope";
import type { SetTransfers } from "../validators";

/** Shoppers may pay the seller by transfer, or not. */
export async function POST(req: MedusaRequest<SetTransfers>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const input = { seller_id: scope.seller.id, on: req.validatedBody.on, actor: actorOf(scope) };
  await withWaysLock(req.scope, scope.seller.id, () =>
    setTakesTransfersWorkflow(req.scope).run({ input }),
  );
  res.json({ transfers: await loadTransfersPage(req.scope, scope) });
}
