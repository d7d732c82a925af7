import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { onComplaint } from "./on-complaint";
import { payBack } from "./pay-back";
import { requireSameSum } from "./require-same-sum";
import { requireUndecided } from "./require-undecided";

/**
 * The seller pays back what a buyer complained about, also after she had refused; the return tells the buyer, with the
 * amount. Again changes nothing.
 *
 * @param quantity pieces that she saw there, with the sum in whole đồng where her page showed one; `wrong_status` when
 * its buyer has corrected them or the sum is another one meanwhile, and when it is decided or taken back. `not_found`
 * for another seller's.
 */
export async function payBackComplaint(
  container: MedusaContainer,
  scope: SellerScope,
  { id, quantity, amount_vnd }: { id: string; quantity: number; amount_vnd?: number | undefined },
): Promise<void> {
  await onComplaint(container, { id, seller_id: scope.seller.id }, async (complaint) => {
    if (complaint.status === "paid_back") {
      return;
    }
    requireUndecided(complaint);
    if (complaint.quantity !== quantity) {
      throw new MarketError("wrong_status");
    }
    if (amount_vnd !== undefined) {
      await requireSameSum(container, complaint, amount_vnd);
    }
    const actor = actorOf(scope);
    await payBack(container, complaint, actor);
    const change = { status: "paid_back", answered_at: new Date() } as const;
    await changeComplaintWorkflow(container).run({
      input: { actor, action: "complaint.pay-back", complaint, change },
    });
  });
}
