import { standing, type SellerStatus, type StoredStanding } from "@cho-lang/seller-rules/standing";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../../audit/act";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface ChangeSellerStatusInput {
  seller_id: string;
  /** Statuses from which this change may be made. */
  from: SellerStatus[];
  to: SellerStatus;
  /** Why, for the operator and the seller; null clears an earlier reason. */
  reason: string | null;
  /** The day on which it begins, YYYY-MM-DD in Việt Nam, later than today; null for now. */
  begins_on: string | null;
  actor: Actor;
}

const FIELDS: (keyof StoredStanding)[] = [
  "status",
  "status_reason",
  "notice_status",
  "notice_from",
  "notice_reason",
];

function stored(seller: StoredStanding): StoredStanding {
  const { status, status_reason, notice_status, notice_from, notice_reason } = seller;
  return { status, status_reason, notice_status, notice_from, notice_reason };
}

const NO_NOTICE = { notice_status: null, notice_from: null, notice_reason: null };

/** What is kept after the change; what an earlier notice has brought about meanwhile is written down with it. */
function changed(
  before: StoredStanding,
  { to, reason, begins_on }: ChangeSellerStatusInput,
): StoredStanding {
  const present = standing(before, new Date());
  if (begins_on === null || (to !== "suspended" && to !== "closed")) {
    return { status: to, status_reason: reason, ...NO_NOTICE };
  }
  return {
    status: present.status,
    status_reason: present.reason,
    notice_status: to,
    notice_from: begins_on,
    notice_reason: reason,
  };
}

/** Whether the seller is there already, so that a retry changes nothing and tells nobody. */
function isDone(before: StoredStanding, input: ChangeSellerStatusInput): boolean {
  const { status, notice } = standing(before, new Date());
  return input.begins_on === null
    ? status === input.to && notice === null
    : notice?.status === input.to &&
        notice.from === input.begins_on &&
        notice.reason === input.reason;
}

function toAct(
  { actor, seller_id }: ChangeSellerStatusInput,
  before: StoredStanding,
  after: StoredStanding,
): Act {
  const action = "seller.change-status";
  return {
    actor,
    seller_id,
    action,
    subject: seller_id,
    before: { ...before },
    after: { ...after },
  };
}

/**
 * Moves a seller to another status, now or from a later day on, and says in the log who did. Whatever was
 * announced before is off with it. A seller that is there already stays as it is (`changed` is false), so
 * that a retry is harmless. `not_found`, or `wrong_status` with the present one; compensation restores all.
 */
export const changeSellerStatusStep = createStep(
  "change-seller-status",
  async (input: ChangeSellerStatusInput, { container }) => {
    const { seller_id: id, from, to } = input;
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [seller] = await sellers.listSellers({ id }, { select: ["id", ...FIELDS] });
    if (!seller) {
      throw new MarketError("not_found");
    }
    const before = stored(seller);
    const { status } = standing(before, new Date());
    if (!from.includes(status) && !(status === to && input.begins_on === null)) {
      throw new MarketError("wrong_status", { status });
    }
    const done = isDone(before, input)
      ? undefined
      : { input, before, after: changed(before, input) };
    if (done) {
      await audit.append([toAct(input, before, done.after)]);
      await sellers.updateSellers({ id, ...done.after });
    }
    return new StepResponse({ id, changed: done !== undefined }, done);
  },
  async (done, { container }) => {
    if (done) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
      await audit.append([toAct(done.input, done.after, done.before)]);
      await sellers.updateSellers({ id: done.input.seller_id, ...done.before });
    }
  },
);
