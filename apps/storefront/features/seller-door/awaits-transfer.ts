import type { Order } from "@/lib/medusa/orders";

/** Whether an order can't be confirmed yet because its buyer has not transferred all of the money. */
export function awaitsTransfer({ status, transfer }: Order): boolean {
  return status === "placed" && (transfer?.missing ?? 0) > 0;
}
