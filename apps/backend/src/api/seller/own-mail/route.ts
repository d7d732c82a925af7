import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { proveOwnMail } from "../../../seller-people/prove-own-mail";
import { sellerScopeOf } from "../require-seller-scope";
import type { ProveOwnMail } from "./validators";

/** Notes the mailbox that a person has proven. */
export async function POST(req: MedusaRequest<ProveOwnMail>, res: MedusaResponse): Promise<void> {
  await proveOwnMail(req.scope, sellerScopeOf(req), req.validatedBody);
  res.json({ email: req.validatedBody.email });
}
