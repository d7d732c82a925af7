import type { BankService } from "@cho-lang/payment-codecs/bank-notice";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { TRANSFER_MODULE } from "../../../modules/transfer";
import type TransferModuleService from "../../../modules/transfer/service";
import { sealBankKey } from "../../../transfers/bank-hook-key";

export interface SetBankHookInput {
  seller_id: string;
  /** The service and the key that the seller shares with it; null for none any more. */
  hook: { service: BankService; key: string } | null;
  actor: Actor;
}

/** Puts a new hook in the place of the one before, with an address of its own. It is its workflow's only step. */
export const setBankHookStep = createStep(
  "set-bank-hook",
  async ({ seller_id, hook, actor }: SetBankHookInput, { container }) => {
    const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const [old] = await transfers.listBankHooks({ seller_id }, { take: 1 });
    if (!old && !hook) {
      return new StepResponse(undefined);
    }
    const [before, after] = [old, hook].map((one) => (one ? { service: one.service } : null));
    const action = "transfer.set-bank-hook";
    await audit.append([
      {
        actor,
        seller_id,
        action,
        subject: seller_id,
        before: before ?? null,
        after: after ?? null,
      },
    ]);
    if (old) {
      await transfers.softDeleteBankHooks([old.id]);
    }
    if (hook) {
      const { service, key } = hook;
      const sealed_key = sealBankKey(container, key);
      await transfers.createBankHooks({ seller_id, service, sealed_key, heard_at: null });
    }
    return new StepResponse(undefined);
  },
);
