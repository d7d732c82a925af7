import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, PaymentCollectionStatus } from "@medusajs/framework/utils";
import { graphRows } from "../query/graph-rows";

interface OwnPayment {
  id: string;
  canceled_at: Date | string | null;
  captured_at: Date | string | null;
}

interface PaidOrderRow {
  canceled_at: Date | string | null;
  payment_collections?:
    | {
        id: string;
        payments?: OwnPayment[] | null;
      }[]
    | null;
}

const FIELDS = [
  "canceled_at",
  "payment_collections.id",
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captured_at",
];

/**
 * Cancels in Medusa an order whose parcels have left and were not taken. Medusa's own flow wants the fulfilments
 * cancelled first, and has no way to cancel one that has left; they stay here what they were, parcels that went
 * out. Cash is captured when an order arrives, so there is none; what an operator captured by hand stays as he left
 * it. Harmless to repeat; the order itself comes last, so that what a killed process left is done by the next run.
 */
export async function cancelSentOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const [order] = await graphRows<PaidOrderRow>(container, {
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  });
  if (!order || order.canceled_at) {
    return;
  }
  const payments = container.resolve(Modules.PAYMENT);
  const collections = order.payment_collections ?? [];
  for (const payment of collections.flatMap((one) => one.payments ?? [])) {
    if (!payment.canceled_at && !payment.captured_at) {
      await payments.cancelPayment(payment.id);
    }
  }
  for (const { id } of collections) {
    await payments.updatePaymentCollections(id, { status: PaymentCollectionStatus.CANCELED });
  }
  await container.resolve(Modules.ORDER).cancel([orderId]);
}
