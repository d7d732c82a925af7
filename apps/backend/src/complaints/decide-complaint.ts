import { formatDong } from "@cho-lang/ocop/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { complaintPart } from "./complaint-return";
import { loadPieces } from "./load-pieces";
import { onComplaint } from "./on-complaint";
import { payBack } from "./pay-back";
import { payPart } from "./pay-part";
import { requireSameSum } from "./require-same-sum";
import { tellBuyer } from "./tell-buyer";
import { tellSellerOfDecision } from "./tell-seller";
import type { ComplaintRow } from "./to-complaint-view";

export interface ComplaintDecision {
  id: string;
  /** The operator. */
  actor: Actor;
  /** `upheld` pays the buyer back, all that is left unless a part is named. */
  outcome: "upheld" | "dismissed";
  /** Why; buyer and seller read it. */
  decision: string;
  /** What her page said that all of it comes to, whole đồng. */
  amount_vnd?: number | undefined;
  /** What is paid back of that, whole đồng. */
  part_vnd?: number | undefined;
}

/** What was decided; after a part that the seller had paid it is about the rest. */
function outcomeOf({ part_vnd, decided_vnd }: ComplaintRow, isUpheld: boolean): string {
  if (!isUpheld) {
    return part_vnd === null ? "không hoàn tiền" : "không hoàn thêm tiền";
  }
  const more = part_vnd === null ? "bạn được hoàn" : "bạn được hoàn thêm";
  return decided_vnd === null ? `${more} tiền` : `${more} ${formatDong(decided_vnd)}`;
}

async function tellBoth(
  container: MedusaContainer,
  complaint: ComplaintRow,
  outcome: ComplaintDecision["outcome"],
): Promise<void> {
  const text = `ban quản lý chợ đã quyết định khiếu nại đơn ${complaint.order_code}: ${outcomeOf(complaint, outcome === "upheld")}. Lý do ở trang đơn hàng.`;
  await tellBuyer(container, complaint, text);
  await tellSellerOfDecision(container, complaint, outcome);
}

/** `wrong_status` where a part was paid back as the operator decided, by a process that died before it was noted. */
async function requireNoPart(container: MedusaContainer, complaint: ComplaintRow): Promise<void> {
  const { returns } = await loadPieces(container, complaint.order_id);
  const request_id = complaintPart(complaint.id, "operator");
  if (returns.some((one) => one.request_id === request_id)) {
    throw new MarketError("wrong_status");
  }
}

/**
 * The operator decides about a complaint that was laid before her; the same again changes nothing. `wrong_status`
 * for one that is not, that was decided otherwise, or that comes to another sum than she saw; `invalid_input` for a part
 * that is none of what is left; `not_found` for none.
 */
export async function decideComplaint(
  container: MedusaContainer,
  { id, actor, outcome, decision, amount_vnd, part_vnd }: ComplaintDecision,
): Promise<void> {
  await onComplaint(container, { id }, async (complaint) => {
    const decided_vnd = part_vnd ?? null;
    if (
      complaint.status === outcome &&
      complaint.decision === decision &&
      complaint.decided_vnd === decided_vnd
    ) {
      await tellBoth(container, complaint, outcome);
      return;
    }
    if (complaint.status !== "escalated") {
      throw new MarketError("wrong_status");
    }
    if (outcome === "dismissed") {
      await requireNoPart(container, complaint);
    } else if (amount_vnd !== undefined) {
      const part = part_vnd === undefined ? undefined : ({ by: "operator" } as const);
      await requireSameSum(container, complaint, amount_vnd, part);
    }
    if (outcome === "upheld") {
      await (part_vnd === undefined
        ? payBack(container, complaint, actor)
        : payPart(container, complaint, actor, { by: "operator", part_vnd }));
    }
    const change = { status: outcome, decision, decided_vnd, decided_at: new Date() };
    await changeComplaintWorkflow(container).run({
      input: { actor, action: "complaint.decide", complaint, change },
    });
    await tellBoth(container, { ...complaint, ...change }, outcome);
  });
}
