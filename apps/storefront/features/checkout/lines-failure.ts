import type { Basket } from "@/lib/medusa/basket";
import type { CheckoutFailure } from "./checkout-state";
import { failedLines } from "./failed-lines";

/** What lines of a basket keep it from being ordered for; `null` when none does. */
export function linesFailure(basket: Basket): CheckoutFailure | null {
  const failed = failedLines(basket);
  if (failed.length === 0) {
    return null;
  }
  return failed.every(({ problem }) => problem === "not_deliverable")
    ? { kind: "not_deliverable" }
    : { kind: "out_of_stock" };
}
