import type { IdentityGate } from "@cho-lang/seller-rules/identity-gate";
import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";
import type { Standing } from "@cho-lang/seller-rules/standing";
import type { MemberRole, SellerRight } from "./seller-rights";

/**
 * Whose things a request may see and change: one person acting for one seller. Only
 * `openSellerScope` makes one, from a checked log-in; whatever a seller's person reads or writes is
 * limited to `seller.id`.
 */
export interface SellerScope {
  seller: {
    id: string;
    handle: string;
    name: string;
    sending_pause: SendingPause | null;
    identity: IdentityGate;
  } & Standing;
  member: {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    role: MemberRole;
    /** What she may do; an owner everything. */
    rights: SellerRight[];
  };
}
