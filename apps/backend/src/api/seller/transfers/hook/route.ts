import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withLock } from "../../../../locking/with-lock";
import { actorOf } from "../../../../seller-scope/actor-of";
import { loadTransfersPage } from "../../../../transfers/load-transfers-page";
import { setBankHookWorkflow } from "../../../../workflows/transfer/set-bank-hook";
import type { SetBankHookInput } from "../../../../workflows/transfer/steps/set-bank-hook";
import { sellerScopeOf } from "../../require-seller-scope";
import type { SetBankHook } from "../validators";

async function setHook(req: MedusaRequest, res: MedusaResponse, hook: SetBankHookInput["hook"]) {
  const scope = sellerScopeOf(req);
  const { id: seller_id } = scope.seller;
  const input = { seller_id, hook, actor: actorOf(scope) };
  await withLock(req.scope, `transfers-of:${seller_id}`, () =>
    setBankHookWorkflow(req.scope).run({ input }),
  );
  res.json({ transfers: await loadTransfersPage(req.scope, scope) });
}

/** A bank service is to tell the market what arrives on the seller's account; the address to call is in the answer. */
export async function POST(req: MedusaRequest<SetBankHook>, res: MedusaResponse): Promise<void> {
  await setHook(req, res, req.validatedBody);
}

/** No service tells the market any more. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await setHook(req, res, null);
}
