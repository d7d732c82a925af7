import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "../seller-scope/seller-scope";

export interface Membership {
  member_id: string;
  seller: { handle: string; name: string };
}

/**
 * The sellers that a person acts for, by name: those whose people have the very phone that she has proven.
 * Without a proven phone only the one she is logged in for.
 */
export async function listMemberships(
  container: MedusaContainer,
  { member }: SellerScope,
): Promise<Membership[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const rows = await sellers.listSellerMembers(
    member.phone ? { phone: member.phone } : { id: member.id },
    { relations: ["seller"], order: { seller: { name: "ASC" }, id: "ASC" }, take: null },
  );
  return rows.map(({ id, seller }) => ({
    member_id: id,
    seller: { handle: seller.handle, name: seller.name },
  }));
}
