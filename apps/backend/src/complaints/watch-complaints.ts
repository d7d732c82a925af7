import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { marketActor } from "../audit/act";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { changeComplaintWorkflow } from "../workflows/complaint/change-complaint";
import { decideBy } from "./complaint-deadlines";
import { complaintOf, complaintReturn, namesPart } from "./complaint-return";
import { notePaidBack } from "./note-paid-back";
import { onComplaint } from "./on-complaint";
import { UNDECIDED } from "./require-undecided";
import { tellSellerOfEscalation } from "./tell-seller";

/** Looked after at most in one minute; the rest comes the next one. */
const AT_ONCE = 100;
const ACTOR = marketActor("watch-complaints");

/** How far back it looks for what a process that died left: far longer than a market stands still. */
const BACK_MILLISECONDS = 60 * 24 * 60 * 60 * 1000;

/** Those that wait although they were paid back: whoever did it died before it was noted. */
async function paidBack(container: MedusaContainer, now: Date): Promise<string[]> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const decided = {
    request_id: { $like: complaintReturn("%") },
    created_at: { $gt: new Date(now.getTime() - BACK_MILLISECONDS) },
  };
  const returns = await sellers.listSellerOrderReturns(decided, {
    select: ["request_id"],
    order: { created_at: "DESC", id: "DESC" },
    take: 10 * AT_ONCE,
  });
  const lost = await sellers.listSellerOrderRefusals(decided, {
    select: ["request_id"],
    order: { created_at: "DESC", id: "DESC" },
    take: AT_ONCE,
  });
  const ended = [...returns, ...lost].filter(({ request_id }) => !namesPart(request_id, "seller"));
  const parts = returns.filter(({ request_id }) => namesPart(request_id, "seller"));
  const ids = (rows: { request_id: string }[]) =>
    rows.map(({ request_id }) => complaintOf(request_id));
  const waiting = await service.listComplaints(
    {
      $or: [
        { id: ids(ended), status: [...UNDECIDED] },
        // One that is noted stays undecided: its buyer may find it too little.
        { id: ids(parts), status: [...UNDECIDED], part_vnd: null },
      ],
    },
    { select: ["id"], take: AT_ONCE },
  );
  return waiting.map(({ id }) => id);
}

async function escalate(container: MedusaContainer, id: string, now: Date): Promise<void> {
  await onComplaint(container, { id }, async (complaint) => {
    if (complaint.status === "open" && new Date(complaint.answer_by) < now) {
      const change = { status: "escalated", escalated_at: now, decide_by: decideBy(now) } as const;
      await changeComplaintWorkflow(container).run({
        input: { actor: ACTOR, action: "complaint.escalate", complaint, change },
      });
      await tellSellerOfEscalation(container, complaint);
    }
  });
}

/**
 * Lays before the operator what its seller did not answer in time, and notes what a process that died had paid
 * back. What fails is told in the log and tried again.
 */
export async function watchComplaints(container: MedusaContainer, now: Date): Promise<void> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const warn = (id: string) => (error: unknown) => {
    logger.warn(`The complaint ${id} was not seen to: ${(error as Error).message}`);
  };
  const left = await paidBack(container, now).catch((error: unknown) => {
    warn("paid back")(error);
    return [];
  });
  for (const id of left) {
    await notePaidBack(container, id, { actor: ACTOR, now }).catch(warn(id));
  }
  const due = await service.listComplaints(
    { status: "open", answer_by: { $lt: now } },
    { select: ["id"], order: { answer_by: "ASC", id: "ASC" }, take: AT_ONCE },
  );
  for (const { id } of due) {
    await escalate(container, id, now).catch(warn(id));
  }
}
