import { identityGate } from "@cho-lang/seller-rules/identity-gate";
import { sendingPause } from "@cho-lang/seller-rules/sending-pause";
import { standing } from "@cho-lang/seller-rules/standing";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { rightsOf } from "./seller-rights";
import type { SellerScope } from "./seller-scope";
import { unsafeFindMember } from "./unsafe-find-member";

/**
 * The scope of a logged-in person. Throws `unauthorized` when the person no longer acts for any seller,
 * even though the log-in itself is still valid. How the seller stands is read anew on every request: what a
 * suspended or closed one may still do, `requireOpenDoor` says.
 */
export async function openSellerScope(
  container: MedusaContainer,
  memberId: string,
): Promise<SellerScope> {
  const found = await unsafeFindMember(container, memberId);
  if (!found) {
    throw new MarketError("unauthorized");
  }
  const { id, name, email, phone, role, seller } = found;
  const now = new Date();
  const identity = { state: seller.identity_state, good_until: seller.identity_good_until };
  return {
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      sending_pause: sendingPause(seller, now),
      identity: identityGate(identity, new Date(seller.created_at), now),
      ...standing(seller, now),
    },
    member: { id, name, email, phone, role, rights: rightsOf(found) },
  };
}
