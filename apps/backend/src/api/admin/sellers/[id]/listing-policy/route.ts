import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { passesAtOnce } from "../../../../../listing-changes/passes-at-once";
import { setPolicy } from "../../../../../listing-changes/set-policy";
import { operatorOf } from "../../../operator-of";
import type { SetListingPolicy } from "./validators";

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ auto_approve: await passesAtOnce(req.scope, req.params.id ?? "") });
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

/** Says whether a seller's new products and risky changes go through at once. */
export async function POST(
  req: AuthenticatedMedusaRequest<SetListingPolicy>,
  res: MedusaResponse,
): Promise<void> {
  const { auto_approve } = req.validatedBody;
  const actor = await operatorOf(req);
  await setPolicy(req.scope, { actor, seller_id: req.params.id ?? "", auto_approve });
  await answer(req, res);
}
