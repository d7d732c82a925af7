import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** Stamps an order as received, as its buyer says. It is the last step of its workflow, so nothing is to be undone. */
export const setReceivedStep = createStep(
  "set-received",
  async ({ id }: { id: string }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    await sellers.updateSellerOrders({ id, received_at: new Date() });
    return new StepResponse(undefined);
  },
);
