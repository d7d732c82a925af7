import type { CreateCartWorkflowInputDTO } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  addShippingMethodToCartStep,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";

export interface PrepareSellerCartInput {
  cart: CreateCartWorkflowInputDTO;
  shipping_option_id: string;
  /** Đồng, tax included; worked out by the market from the seller's delivery table. */
  delivery_fee_vnd: number;
  delivery_zone: string;
}

function buildShippingMethods(data: { input: PrepareSellerCartInput; cart: { id: string } }) {
  return [
    {
      cart_id: data.cart.id,
      name: "Giao hàng",
      shipping_option_id: data.input.shipping_option_id,
      amount: data.input.delivery_fee_vnd,
      is_tax_inclusive: true,
      data: { zone: data.input.delivery_zone },
    },
  ];
}

/**
 * Builds one seller's cart whole: lines, address, delivery fee and a cash-on-delivery payment session
 * of the cart's total. Nothing is reserved yet. The fee is set directly instead of through Medusa's
 * add-shipping-method flow, which prices every option again and refreshes the cart line by line.
 */
export const prepareSellerCartWorkflow = createWorkflow(
  "prepare-seller-cart",
  (input: PrepareSellerCartInput) => {
    const cart = createCartWorkflow.runAsStep({ input: input.cart });
    const shippingMethods = transform({ input, cart }, buildShippingMethods);
    addShippingMethodToCartStep({ shipping_methods: shippingMethods });
    const paymentCollection = createPaymentCollectionForCartWorkflow.runAsStep({
      input: { cart_id: cart.id },
    });
    createPaymentSessionsWorkflow.runAsStep({
      input: { payment_collection_id: paymentCollection.id, provider_id: "pp_system_default" },
    });
    const prepared = transform({ cart, paymentCollection }, (data) => ({
      cart_id: data.cart.id,
      payment_amount_vnd: Number(data.paymentCollection.amount),
    }));
    return new WorkflowResponse(prepared);
  },
);
