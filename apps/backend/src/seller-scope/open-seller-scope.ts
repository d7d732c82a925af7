import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { rightsOf } from "./seller-rights";
import type { SellerScope } from "./seller-scope";
import { unsafeFindMember } from "./unsafe-find-member";

/**
 * The scope of a logged-in person. Throws `unauthorized` when the person no longer acts for any
 * seller and `seller_suspended` when the seller is suspended or closed, even though the log-in itself
 * is still valid: the status is read anew on every request.
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
  const { status } = seller;
  if (status === "suspended" || status === "closed") {
    throw new MarketError("seller_suspended");
  }
  return {
    seller: { id: seller.id, handle: seller.handle, name: seller.name, status },
    member: { id, name, email, phone, role, rights: rightsOf(found) },
  };
}
