import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../../errors/market-error";
import { findOpenInvitation } from "../../../../seller-people/find-open-invitation";
import { rightsOf } from "../../../../seller-scope/seller-rights";
import type { ReadInvitation } from "../validators";

/** What a link invites to. The secret comes in the body, so that it stands in no log of addresses. */
export async function POST(req: MedusaRequest<ReadInvitation>, res: MedusaResponse): Promise<void> {
  const invitation = await findOpenInvitation(req.scope, req.validatedBody.token);
  if (!invitation) {
    throw new MarketError("invitation_not_found");
  }
  const { seller, role, invited_by } = invitation;
  res.json({
    invitation: {
      seller: { handle: seller.handle, name: seller.name },
      role,
      rights: rightsOf(invitation),
      invited_by,
    },
  });
}
