/**
 * What a person may do for a seller: list and change products and certificates; see, confirm and send
 * orders; see money and reports; change the shop, its people and its settings.
 */
export const SELLER_RIGHTS = ["products", "orders", "money", "settings"] as const;
export type SellerRight = (typeof SELLER_RIGHTS)[number];

/** A helper acts for the seller from outside: a commune officer, a clerk of the post office, a relative. */
export const MEMBER_ROLES = ["owner", "staff", "helper"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

interface Ranked {
  role: MemberRole;
  rights: readonly string[];
}

/** What a person may do, without a word that is no right; an owner everything. */
export function rightsOf({ role, rights }: Ranked): SellerRight[] {
  return SELLER_RIGHTS.filter((right) => role === "owner" || rights.includes(right));
}
