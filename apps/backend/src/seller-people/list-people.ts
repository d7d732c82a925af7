import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { rightsOf, type MemberRole, type SellerRight } from "../seller-scope/seller-rights";
import type { SellerScope } from "../seller-scope/seller-scope";
import { mayHaveOwnMail } from "./require-own-mail";

export interface PersonView {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  role: MemberRole;
  rights: SellerRight[];
}

export interface InvitationView {
  id: string;
  role: MemberRole;
  rights: SellerRight[];
  phone: string | null;
  invited_by: string;
  /** ISO 8601. */
  expires_at: string;
}

export interface People {
  /** Whether who asks may have a mailbox of her own beside her phone. */
  may_have_own_mail: boolean;
  people: PersonView[];
  invitations: InvitationView[];
}

/** The seller's persons, the earliest first, and her invitations that can still be accepted. */
export async function listPeople(container: MedusaContainer, scope: SellerScope): Promise<People> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const seller_id = scope.seller.id;
  const order = { created_at: "ASC", id: "ASC" } as const;
  const [members, invitations] = await Promise.all([
    sellers.listSellerMembers({ seller_id }, { order, take: null }),
    sellers.listSellerInvitations(
      { seller_id, accepted_at: null, expires_at: { $gt: new Date() } },
      { order, take: null },
    ),
  ]);
  return {
    may_have_own_mail: mayHaveOwnMail(scope),
    people: members.map((member) => ({
      id: member.id,
      name: member.name,
      email: member.email,
      phone: member.phone,
      role: member.role,
      rights: rightsOf(member),
    })),
    invitations: invitations.map((invitation) => ({
      id: invitation.id,
      role: invitation.role,
      rights: rightsOf(invitation),
      phone: invitation.phone,
      invited_by: invitation.invited_by,
      expires_at: new Date(invitation.expires_at).toISOString(),
    })),
  };
}
