import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

/** Runs `job` alone on a basket: a change and a placement never meet. */
export function withBasketLock<Result>(
  container: MedusaContainer,
  basketId: string,
  job: () => Promise<Result>,
): Promise<Result> {
  return withLock(container, `basket:${basketId}`, job);
}
