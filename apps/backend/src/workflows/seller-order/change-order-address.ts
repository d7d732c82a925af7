import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { setOrderAddressStep, type OrderAddressInput } from "./steps/set-order-address";

export interface ChangeOrderAddressInput extends SellerOrderInput, OrderAddressInput {
  before: OrderAddressInput["before"] & { city: string | null; province: string | null };
}

/** The log says from which commune to which; a street stands with the order alone. */
function toAct({ input }: { input: ChangeOrderAddressInput }): Act {
  const { actor, seller_id, order_id: subject, before, address } = input;
  return {
    actor,
    seller_id,
    action: "seller-order.change-address",
    subject,
    before: { commune: before.city, province: before.province },
    after: { commune: address.commune, province: address.province },
  };
}

/** Has an order brought elsewhere, with the days that this takes. The caller holds the order's lock. */
export const changeOrderAddressWorkflow = createWorkflow(
  "change-order-address",
  (input: ChangeOrderAddressInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data)]));
    setOrderAddressStep(input);
    return new WorkflowResponse(undefined);
  },
);
