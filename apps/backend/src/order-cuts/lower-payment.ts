import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { loadCuttableOrder } from "./load-cuttable-order";

/** Lets the cash that is still to be taken for an order be what the order comes to now. Harmless to repeat. */
export async function lowerPayment(container: MedusaContainer, orderId: string): Promise<void> {
  const { total, payment_collections } = await loadCuttableOrder(container, orderId);
  const amount = Math.round(Number(total));
  const payments = container.resolve(Modules.PAYMENT);
  for (const { id: collection, payments: some } of payment_collections ?? []) {
    for (const { id, captured_at, canceled_at } of some ?? []) {
      if (!captured_at && !canceled_at) {
        // Medusa's types know no amount here; cash has no provider that would have to agree to it.
        const lowered = { id, amount };
        await payments.updatePayment(lowered);
        await payments.updatePaymentCollections(collection, { amount });
      }
    }
  }
}
