import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface MovedBankChange {
  id: string;
  /** Name of who does it. */
  by: string;
  to: "confirmed" | "declined" | "withdrawn";
  reason: string | null;
  at: Date;
}

/** Takes a change of account a step on. Nothing takes it back, so it is its workflow's last step. */
export const moveBankChangeStep = createStep(
  "move-bank-change",
  async ({ id, by, to, reason, at }: MovedBankChange, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const done =
      to === "confirmed"
        ? { confirmed_by: by, confirmed_at: new Date(at) }
        : { closed_by: by, closed_at: new Date(at), reason };
    await sellers.updateSellerBankChanges({ id, status: to, told: false, ...done });
    return new StepResponse(id);
  },
);
