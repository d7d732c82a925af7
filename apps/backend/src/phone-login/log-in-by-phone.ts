import type { MedusaContainer } from "@medusajs/framework/types";
import { openApplication, type NewApplication } from "../applications/open-application";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { limitVisitor } from "../rate-limit/limit-visitor";
import { invitationHash } from "../seller-people/invitation-token";
import { acceptSellerInvitationWorkflow } from "../workflows/seller/accept-seller-invitation";
import { useLoginCode } from "./kept-login-code";
import { sellerToken } from "./seller-token";

export interface PhoneLogin {
  /** National form, e.g. 0912345678. */
  phone: string;
  code: string;
  /** For who joins a seller: the secret of the link and the name she goes by. */
  invitation?: { token: string; name: string } | undefined;
  /** For who opens a shop. */
  application?: NewApplication | undefined;
  visitor: string | null;
}

async function firstMember(container: MedusaContainer, phone: string): Promise<string> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [member] = await sellers.listSellerMembers(
    { phone },
    { select: ["id"], order: { created_at: "ASC", id: "ASC" }, take: 1 },
  );
  if (!member) {
    throw new MarketError("wrong_code");
  }
  return member.id;
}

/**
 * Logs in whoever types the code that was sent to her number; with an invitation she becomes the seller's
 * person first, with an application the owner of a new shop. A person of several sellers starts with the one she joined first.
 *
 * Throws `wrong_code`, `invitation_not_found` when the link has ended, `too_many_requests`.
 *
 * @returns the token for the `/seller` API
 */
export async function logInByPhone(
  container: MedusaContainer,
  { phone, code, invitation, application, visitor }: PhoneLogin,
): Promise<string> {
  await limitVisitor(container, visitor, "login_code_try");
  await useLoginCode(container, phone, code);
  if (application) {
    return sellerToken(container, await openApplication(container, application, phone));
  }
  if (!invitation) {
    return sellerToken(container, await firstMember(container, phone));
  }
  const key = `seller-invitation:${invitationHash(invitation.token)}`;
  const { result } = await withLock(container, key, () =>
    acceptSellerInvitationWorkflow(container).run({ input: { ...invitation, phone } }),
  );
  return sellerToken(container, result.member_id);
}
