import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../seller-scope/actor-of";
import { setSendingPauseWorkflow } from "../../../workflows/seller/set-sending-pause";
import { sellerScopeOf } from "../require-seller-scope";
import type { PauseSending } from "./validators";

async function set(
  req: MedusaRequest,
  res: MedusaResponse,
  pause: SendingPause | null,
): Promise<void> {
  const scope = sellerScopeOf(req);
  const input = { seller_id: scope.seller.id, pause, actor: actorOf(scope) };
  await setSendingPauseWorkflow(req.scope).run({ input });
  res.json({ sending_pause: pause });
}

/** The seller sends nothing until a day; shoppers see it before they order. */
export function POST(req: MedusaRequest<PauseSending>, res: MedusaResponse): Promise<void> {
  return set(req, res, req.validatedBody);
}

/** She sends again as ever; nothing happens when she does already. */
export function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  return set(req, res, null);
}
