import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { setSellerDeliveryStep, type SetSellerDeliveryInput } from "./steps/set-seller-delivery";
import { updateSellerWorkflow } from "./update-seller";

/**
 * Says in which ways a seller's goods come to their buyers and what her carrier asks by zone; orders that were placed
 * stay as they are. The caller holds the lock of her delivery. `not_found`. Emits `seller.updated`, also when a retry
 * found it done, so that her products' pages follow. Where the fees fail, her ways are put back.
 */
export const setSellerDeliveryWorkflow = createWorkflow(
  "set-seller-delivery",
  (input: SetSellerDeliveryInput) => {
    const set = setSellerDeliveryStep(input);
    when("zone-fees-change", set, ({ rates_change }) => rates_change).then(() => {
      updateSellerWorkflow.runAsStep({
        input: transform({ input }, (data) => ({
          seller_id: data.input.seller_id,
          changes: { delivery_rates: data.input.setting.rates },
        })),
      });
    });
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(set);
  },
);
