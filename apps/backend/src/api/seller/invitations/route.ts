import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { invitePerson } from "../../../seller-people/invite-person";
import type { InvitePerson } from "../people/validators";
import { sellerScopeOf } from "../require-seller-scope";

/** Opens an invitation; `token` is the secret of its link and is answered this once. */
export async function POST(req: MedusaRequest<InvitePerson>, res: MedusaResponse): Promise<void> {
  const invitation = await invitePerson(req.scope, sellerScopeOf(req), req.validatedBody);
  res.status(201).json({ invitation });
}
