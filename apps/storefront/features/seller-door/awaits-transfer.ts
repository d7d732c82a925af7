import type { Order } from "@/lib/medusa/orders";

/** Whether an order can't be confirmed yet because its buyer has not transferred all of the money. */
export function awaitsTransfer({ status, transfer }: Order): boolean {
  return status === "placed" && (transfer?.missing ?? 0) > 0;
}

/** Whether an order can't be confirmed yet because its buyer has not paid by card or wallet. */
export function awaitsPayment({ status, gateway }: Order): boolean {
  return status === "placed" && gateway?.captured === 0;
}

/** Whether an order can't be confirmed yet because its money is not there. */
export function awaitsMoney(order: Order): boolean {
  return awaitsTransfer(order) || awaitsPayment(order);
}
