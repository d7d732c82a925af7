import type { OrderStatus } from "@/lib/medusa/orders";
import type { SellerStep } from "@/lib/medusa/seller";

const NEXT: Record<OrderStatus, SellerStep | null> = {
  placed: "confirm",
  confirmed: "hand-over",
  handed_over: "deliver",
  delivered: null,
  cancelled: null,
};

/** The one thing that the seller does next with an order in this state, or `null` at the end. */
export function nextStep(status: OrderStatus): SellerStep | null {
  return NEXT[status];
}

/** Reads a step out of a form; `null` for anything that is no step. */
export function parseStep(value: unknown): SellerStep | null {
  return value === "confirm" || value === "hand-over" || value === "deliver" ? value : null;
}
