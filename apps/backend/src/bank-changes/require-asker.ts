import { MarketError } from "../errors/market-error";
import type { SellerScope } from "../seller-scope/seller-scope";

/**
 * Only an owner moves a seller's money; a helper, who acts for the seller, and staff never, whatever their
 * rights. Throws `forbidden`, and `wrong_status` for a shop that is not let in: it says its account in the
 * application.
 */
export function requireAsker({ seller, member }: SellerScope): void {
  if (member.role !== "owner") {
    throw new MarketError("forbidden", { role: "owner" });
  }
  if (seller.status === "pending") {
    throw new MarketError("wrong_status", { status: seller.status });
  }
}
