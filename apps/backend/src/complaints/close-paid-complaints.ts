import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import { moneyWay } from "../order-returns/money-way";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { complaintOf, namesComplaint } from "./complaint-return";
import { loadPieces } from "./load-pieces";
import { piecesToPay } from "./pieces-to-pay";
import { UNDECIDED } from "./require-undecided";

const ACTOR = marketActor("close-paid-complaints");

/** What money went back for. */
export interface PaidFor {
  /** The name under which it was decided. */
  request_id: string;
  /** The whole order ended with it, whatever was complained about. */
  ended: boolean;
}

/**
 * Ends complaints of an order whose goods were paid back by another way than an answer to them: by the seller's own
 * return, or because the whole order came to its end, which pays back all that was paid before. A cash order that its
 * seller says was not taken pays nothing back: what its buyer complains about in it stays to be decided. One that is
 * being paid for by its own answer is left to that. The caller holds the order's lock.
 */
export async function closePaidComplaints(
  container: MedusaContainer,
  order_id: string,
  { request_id, ended }: PaidFor,
): Promise<void> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const own = namesComplaint(request_id) ? complaintOf(request_id) : null;
  const undecided = await service.listComplaints(
    { order_id, status: [...UNDECIDED] },
    { take: null },
  );
  const { lines, returns } = await loadPieces(container, order_id);
  const repaid = ended && (await moneyWay(container, order_id)) !== "cash";
  for (const complaint of undecided.filter(({ id }) => id !== own)) {
    const { quantity, left_of_order } = piecesToPay(complaint, lines, returns);
    const isWhole = complaint.line_id === order_id;
    if (repaid || (ended && isWhole) || (isWhole ? left_of_order : quantity) === 0) {
      const change = { status: "paid_back", answered_at: new Date() } as const;
      await changeComplaintWorkflow(container).run({
        input: { actor: ACTOR, action: "complaint.pay-back", complaint, change },
      });
    }
  }
}
