import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { onComplaint } from "./on-complaint";
import { payBack } from "./pay-back";
import { requireUndecided } from "./require-undecided";

/**
 * The seller pays back what a buyer complained about, also after she had refused; the return tells the buyer, with the
 * amount. Again changes nothing.
 *
 * @param quantity pieces that she saw there; `wrong_status` when its buyer has corrected them meanwhile, and when it
 * is decided or taken back. `not_found` for another seller's.
 */
export async function payBackComplaint(
  container: MedusaContainer,
  scope: SellerScope,
  { id, quantity }: { id: string; quantity: number },
): Promise<void> {
  await onComplaint(container, { id, seller_id: scope.seller.id }, async (complaint) => {
    if (complaint.status === "paid_back") {
      return;
    }
    requireUndecided(complaint);
    if (complaint.quantity !== quantity) {
      throw new MarketError("wrong_status");
    }
    const actor = actorOf(scope);
    await payBack(container, complaint, actor);
    const change = { status: "paid_back", answered_at: new Date() } as const;
    await changeComplaintWorkflow(container).run({
      input: { actor, action: "complaint.pay-back", complaint, change },
    });
  });
}
