import type { Order } from "@/lib/medusa/orders";

/** Whether its buyer may still change an order: nothing of it has left. What is packed only the market knows. */
export function mayChange({ status, parcels }: Pick<Order, "status" | "parcels">): boolean {
  return (status === "placed" || status === "confirmed") && parcels.length === 0;
}

/** Where she does. */
export function changePath(code: string): string {
  return `/don-hang/${encodeURIComponent(code)}/thay-doi`;
}
