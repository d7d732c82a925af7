import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { StoredIdentity } from "@cho-lang/seller-rules/identity-gate";
import type { Act, Actor } from "../../../audit/act";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface SetIdentityInput {
  seller_id: string;
  actor: Actor;
  state: StoredIdentity["state"];
  /** Where the evidence is found; null for none. */
  evidence: string | null;
  /** Last day on which the link is good; null while it has no end. */
  good_until: string | null;
  /** True when somebody looked at the evidence. */
  reviewed: boolean;
}

function fieldsOf({ state, evidence, good_until, reviewed }: SetIdentityInput) {
  return {
    identity_state: state,
    identity_by: reviewed ? ("review" as const) : null,
    identity_evidence: evidence,
    identity_checked_at: reviewed ? new Date() : null,
    identity_good_until: good_until,
  };
}

/** Writes where the link of a seller's account stands, and in the log who said so. `not_found`. */
export const setIdentityStep = createStep(
  "set-identity",
  async (input: SetIdentityInput, { container }) => {
    const { seller_id: id, actor } = input;
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [seller] = await sellers.listSellers({ id });
    if (!seller) {
      throw new MarketError("not_found");
    }
    const { identity_state, identity_by, identity_evidence, identity_checked_at } = seller;
    const before = {
      identity_state,
      identity_by,
      identity_evidence,
      identity_checked_at,
      identity_good_until: seller.identity_good_until,
    };
    const act: Act = {
      actor,
      seller_id: id,
      action: "seller.set-identity",
      subject: id,
      before: { state: identity_state, evidence: identity_evidence },
      after: { state: input.state, evidence: input.evidence, good_until: input.good_until },
    };
    await audit.append([act]);
    await sellers.updateSellers({ id, ...fieldsOf(input) });
    return new StepResponse(undefined, { id, before, act });
  },
  async (done, { container }) => {
    if (done) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
      const { act } = done;
      const action = `${act.action}.undone`;
      await audit.append([{ ...act, action, before: act.after, after: act.before }]);
      await sellers.updateSellers({ id: done.id, ...done.before });
    }
  },
);
