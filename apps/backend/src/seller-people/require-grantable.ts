import { MarketError } from "../errors/market-error";
import type { MemberRole, SellerRight } from "../seller-scope/seller-rights";
import type { SellerScope } from "../seller-scope/seller-scope";

/**
 * Nobody gives away more than she has: only an owner makes owners, and whoever else may change people
 * gives rights of her own only. Throws `forbidden`.
 */
export function requireGrantable(
  { member }: SellerScope,
  { role, rights }: { role: MemberRole; rights: readonly SellerRight[] },
): void {
  const within = role !== "owner" && rights.every((right) => member.rights.includes(right));
  if (member.role !== "owner" && !within) {
    throw new MarketError("forbidden");
  }
}
