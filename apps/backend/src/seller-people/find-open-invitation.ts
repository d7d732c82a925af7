import { standing } from "@cho-lang/seller-rules/standing";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { invitationHash } from "./invitation-token";

/**
 * The invitation behind a link, with its seller, while it can be accepted: not used, not withdrawn, not
 * ended, its seller not closed. Undefined for any other text.
 */
export async function findOpenInvitation(container: MedusaContainer, token: string) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [invitation] = await sellers.listSellerInvitations(
    { token_hash: invitationHash(token), accepted_at: null },
    { relations: ["seller"], take: 1 },
  );
  const open =
    invitation &&
    new Date(invitation.expires_at).getTime() > Date.now() &&
    standing(invitation.seller, new Date()).status !== "closed";
  return open ? invitation : undefined;
}
