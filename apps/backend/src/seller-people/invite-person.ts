import type { MedusaContainer } from "@medusajs/framework/types";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { inviteSellerPersonWorkflow } from "../workflows/seller/invite-seller-person";
import type { NewInvitation } from "../workflows/seller/steps/create-invitation";
import { requireGrantable } from "./require-grantable";

/**
 * Opens an invitation to the scope's seller for a week. Throws `forbidden` for more than the person has
 * herself.
 *
 * @returns its id and the secret of its link, which is kept nowhere
 */
export async function invitePerson(
  container: MedusaContainer,
  scope: SellerScope,
  invitation: Omit<NewInvitation, "seller_id">,
): Promise<{ id: string; token: string }> {
  requireGrantable(scope, invitation);
  const { result } = await inviteSellerPersonWorkflow(container).run({
    input: { ...invitation, seller_id: scope.seller.id, actor: actorOf(scope) },
  });
  return result;
}
