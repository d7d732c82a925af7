import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** Forgets a counted refusal for good. It is the last step of its workflow, so nothing is to be undone. */
export const deleteCashRefusalStep = createStep(
  "delete-cash-refusal",
  async ({ id }: { id: string }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    await sellers.deleteCashRefusals(id);
    return new StepResponse(undefined);
  },
);
