import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { RequirementSetting } from "./requirement-fields";

/** All that is or was asked of sellers, in the operator's order. */
export async function listRequirements(container: MedusaContainer): Promise<RequirementSetting[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const rows = await sellers.listSellerRequirements(
    {},
    { order: { position: "ASC", id: "ASC" }, take: null },
  );
  return rows.map(({ id, kind, gate, title, text, document_type, seller_kinds, ...row }) => {
    const { minimum, position, active } = row;
    return { id, kind, gate, title, text, document_type, seller_kinds, minimum, position, active };
  });
}
