import type { ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { saveReturnDraftWorkflow } from "../workflows/monthly-return/save-return-draft";
import { loadFilingMonths } from "./load-filing-months";
import { requireOpenMonth } from "./require-open-month";
import { withReturnLock } from "./with-return-lock";

/** Keeps what a seller has typed of a month, right or wrong. Throws as `requireOpenMonth` does. */
export async function saveReturnDraft(
  container: MedusaContainer,
  scope: SellerScope,
  { month, texts }: { month: string; texts: ToldTexts },
): Promise<void> {
  await withReturnLock(container, { seller_id: scope.seller.id, month }, async () => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const seller = await sellers.retrieveSeller(scope.seller.id);
    const { months } = await loadFilingMonths(container, seller, new Date());
    requireOpenMonth(month, months);
    const input = { actor: actorOf(scope), seller_id: scope.seller.id, month, texts };
    await saveReturnDraftWorkflow(container).run({ input });
  });
}
