import { refusalsCountFrom } from "@cho-lang/seller-rules/cash-refusals";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

const AT_ONCE = 500;

/** Removes refusals that count no more, for good: nobody needs them. */
export async function forgetCashRefusals(container: MedusaContainer, now: Date): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const old = await sellers.listCashRefusals(
    { refused_at: { $lt: refusalsCountFrom(now) } },
    { select: ["id"], order: { refused_at: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  await sellers.deleteCashRefusals(old.map(({ id }) => id));
}
