import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { onComplaint } from "./on-complaint";
import { payBack } from "./pay-back";
import { tellBuyer } from "./tell-buyer";
import { tellSellerOfDecision } from "./tell-seller";
import type { ComplaintRow } from "./to-complaint-view";

export interface ComplaintDecision {
  id: string;
  /** The operator. */
  actor: Actor;
  /** `upheld` pays the buyer back. */
  outcome: "upheld" | "dismissed";
  /** Why; buyer and seller read it. */
  decision: string;
}

const OUTCOMES: Record<ComplaintDecision["outcome"], string> = {
  upheld: "bạn được hoàn tiền",
  dismissed: "không hoàn tiền",
};

async function tellBoth(
  container: MedusaContainer,
  complaint: ComplaintRow,
  outcome: ComplaintDecision["outcome"],
): Promise<void> {
  const text = `ban quản lý chợ đã quyết định khiếu nại đơn ${complaint.order_code}: ${OUTCOMES[outcome]}. Lý do ở trang đơn hàng.`;
  await tellBuyer(container, complaint, text);
  await tellSellerOfDecision(container, complaint, outcome);
}

/**
 * The operator decides about a complaint that was laid before her; the same again changes nothing. `wrong_status`
 * for one that is not, or that was decided otherwise; `not_found` for none.
 */
export async function decideComplaint(
  container: MedusaContainer,
  { id, actor, outcome, decision }: ComplaintDecision,
): Promise<void> {
  await onComplaint(container, { id }, async (complaint) => {
    if (complaint.status === outcome && complaint.decision === decision) {
      await tellBoth(container, complaint, outcome);
      return;
    }
    if (complaint.status !== "escalated") {
      throw new MarketError("wrong_status");
    }
    if (outcome === "upheld") {
      await payBack(container, complaint, actor);
    }
    const change = { status: outcome, decision, decided_at: new Date() };
    await changeComplaintWorkflow(container).run({
      input: { actor, action: "complaint.decide", complaint, change },
    });
    await tellBoth(container, { ...complaint, ...change }, outcome);
  });
}
