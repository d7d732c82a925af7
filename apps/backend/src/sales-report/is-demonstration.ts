import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** True while the market has any made-up seller: everything public must then say so. */
export async function isDemonstration(container: MedusaContainer): Promise<boolean> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const found = await sellers.listSellers({ demonstration: true }, { select: ["id"], take: 1 });
  return found.length > 0;
}
