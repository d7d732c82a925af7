import {
  sendingPause,
  type SendingPause,
  type StoredPause,
} from "@cho-lang/seller-rules/sending-pause";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../../audit/act";
import { MarketError } from "../../../errors/market-error";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface SetSendingPauseInput {
  seller_id: string;
  /** Until when she sends nothing; null when she sends again. */
  pause: SendingPause | null;
  actor: Actor;
}

function toAct(
  { actor, seller_id }: Pick<SetSendingPauseInput, "actor" | "seller_id">,
  before: StoredPause,
  after: StoredPause,
): Act {
  const action = after.sends_from === null ? "seller.resume-sending" : "seller.pause-sending";
  return {
    actor,
    seller_id,
    action,
    subject: seller_id,
    before: { ...before },
    after: { ...after },
  };
}

/** Whether what she says is so already, so that a retry changes nothing. */
function isDone(stored: StoredPause, pause: SendingPause | null): boolean {
  const present = sendingPause(stored, new Date());
  return present?.sends_from === pause?.sends_from && present?.reason === pause?.reason;
}

/**
 * Writes down until when a seller sends nothing, and says in the log who did. What is so already stays, so
 * that a retry is harmless; of two at once the later counts. `not_found`; compensation restores all.
 */
export const setSendingPauseStep = createStep(
  "set-sending-pause",
  async (input: SetSendingPauseInput, { container }) => {
    const { seller_id: id, pause } = input;
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [seller] = await sellers.listSellers(
      { id },
      { select: ["id", "sends_from", "pause_reason"] },
    );
    if (!seller) {
      throw new MarketError("not_found");
    }
    const done = isDone(seller, pause)
      ? undefined
      : {
          input,
          before: { sends_from: seller.sends_from, pause_reason: seller.pause_reason },
          after: { sends_from: pause?.sends_from ?? null, pause_reason: pause?.reason ?? null },
        };
    if (done) {
      await audit.append([toAct(input, done.before, done.after)]);
      await sellers.updateSellers({ id, ...done.after });
    }
    return new StepResponse({ id }, done);
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
