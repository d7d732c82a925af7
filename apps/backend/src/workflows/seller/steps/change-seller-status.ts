import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../../audit/act";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export type SellerStatus = "pending" | "active" | "suspended" | "closed";

export interface ChangeSellerStatusInput {
  seller_id: string;
  /** Statuses from which this change may be made. */
  from: SellerStatus[];
  to: SellerStatus;
  /** Why, for the operator and the seller; null clears an earlier reason. */
  reason: string | null;
  actor: Actor;
}

interface SellerState {
  status: SellerStatus;
  status_reason: string | null;
}

function toAct(
  { actor, seller_id }: ChangeSellerStatusInput,
  before: SellerState,
  after: SellerState,
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
 * Moves a seller to another status and says in the log who did. A seller that is there already stays as
 * it is, so that a retry is harmless. `not_found`, or `wrong_status` with the present one; compensation
 * restores both fields.
 */
export const changeSellerStatusStep = createStep(
  "change-seller-status",
  async (input: ChangeSellerStatusInput, { container }) => {
    const { seller_id: id, from, to, reason } = input;
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [seller] = await sellers.listSellers(
      { id },
      { select: ["id", "status", "status_reason"] },
    );
    if (!seller) {
      throw new MarketError("not_found");
    }
    const { status, status_reason } = seller;
    if (status !== to && !from.includes(status)) {
      throw new MarketError("wrong_status", { status });
    }
    const done = {
      input,
      before: { status, status_reason },
      after: { status: to, status_reason: reason },
    };
    if (status !== to) {
      await audit.append([toAct(input, done.before, done.after)]);
      await sellers.updateSellers({ id, ...done.after });
    }
    return new StepResponse({ id, status: to }, status === to ? undefined : done);
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
