import type { ExecArgs, OrderAddressDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartStep,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";

interface Original {
  region_id: string;
  sales_channel_id: string;
  metadata: Record<string, unknown>;
  shipping_address: OrderAddressDTO;
  billing_address: OrderAddressDTO | null;
  items: { variant_id: string; quantity: number }[];
  shipping_methods: {
    name: string;
    amount: number;
    shipping_option_id: string;
    is_tax_inclusive: boolean;
    data: Record<string, unknown>;
  }[];
}

const addShippingMethodWorkflow = createWorkflow(
  "test-add-shipping-method",
  (input: Parameters<typeof addShippingMethodToCartStep>[0]) =>
    new WorkflowResponse(addShippingMethodToCartStep(input)),
);

function addressOf(address: OrderAddressDTO) {
  const { first_name, company, phone, address_1, city, province, country_code, metadata } = address;
  const known = { first_name, company, phone, address_1, city, province, country_code, metadata };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}

/**
 * Buys once more what the order of the id in `ORDER_ID` holds, through a cart and Medusa's own completion of it, and
 * says the new order's id; run in the backend.
 */
export default async function completeLike({ container }: ExecArgs): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["*", "items.*", "shipping_methods.*", "shipping_address.*", "billing_address.*"],
    filters: { id: process.env.ORDER_ID ?? "" },
  });
  const original = data[0] as unknown as Original;
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: original.region_id,
      sales_channel_id: original.sales_channel_id,
      currency_code: "vnd",
      items: original.items.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
      shipping_address: addressOf(original.shipping_address),
      ...(original.billing_address && { billing_address: addressOf(original.billing_address) }),
      metadata: original.metadata,
    },
  });
  await addShippingMethodWorkflow(container).run({
    input: {
      shipping_methods: original.shipping_methods.map((method) => ({
        cart_id: cart.id,
        name: method.name,
        amount: method.amount,
        shipping_option_id: method.shipping_option_id,
        is_tax_inclusive: method.is_tax_inclusive,
        data: method.data,
      })),
    },
  });
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cart.id },
  });
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: "pp_system_default" },
  });
  const { result: order } = await completeCartWorkflow(container).run({ input: { id: cart.id } });
  process.stdout.write(`ORDER ${order.id}\n`);
}
