import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/**
 * A seller's person with her seller, whichever seller it is: unsafe because nothing limits it. Only
 * for opening a scope from a checked log-in. Undefined when there is no such person.
 */
export async function unsafeFindMember(container: MedusaContainer, memberId: string) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [member] = await sellers.listSellerMembers({ id: memberId }, { relations: ["seller"] });
  return member;
}
