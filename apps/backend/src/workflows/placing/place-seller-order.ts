import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { PaymentWay } from "../../placing/payment-way";
import { createSellerOrderStep } from "./steps/create-seller-order";
import { createTransferStep } from "./steps/create-transfer";
import { recordCartOrderStep } from "./steps/record-cart-order";

export interface PlaceSellerOrderInput {
  basket_id: string;
  basket_cart_id: string;
  cart_id: string;
  seller_id: string;
  phone: string;
  payment: PaymentWay;
}

/**
 * Turns one seller's cart into her order. Idempotent on the cart: Medusa's completion returns the
 * same order for the same cart and the steps after it look before they write, so a run that died
 * anywhere can be run again. The caller holds the locks of the basket and of the stock; the cart's
 * own lock is not taken because it would outlive a killed process.
 */
export const placeSellerOrderWorkflow = createWorkflow(
  "place-seller-order",
  (input: PlaceSellerOrderInput) => {
    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } });
    const sellerOrder = transform({ input, order }, (data) => ({
      order_id: data.order.id,
      seller_id: data.input.seller_id,
      basket_id: data.input.basket_id,
      phone: data.input.phone,
      payment: data.input.payment,
    }));
    createSellerOrderStep(sellerOrder);
    createTransferStep(sellerOrder);
    recordCartOrderStep({ basket_cart_id: input.basket_cart_id, order_id: order.id });
    return new WorkflowResponse({ order_id: order.id });
  },
);
