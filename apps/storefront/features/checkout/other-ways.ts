import type { Basket } from "@/lib/medusa/basket";

/** Whether a basket may be paid in another way than in cash on delivery. */
export function otherWays({
  canTransfer,
  gateways,
}: Pick<Basket, "canTransfer" | "gateways">): boolean {
  return canTransfer === true || gateways !== undefined;
}
