import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";

/**
 * Runs what sets a way in which a seller is paid alone among all that do: cash and transfers turned off at the same
 * moment would each still see the other, and leave none.
 */
export function withWaysLock<Result>(
  container: MedusaContainer,
  sellerId: string,
  job: () => Promise<Result>,
): Promise<Result> {
  return withLock(container, `seller-ways:${sellerId}`, job);
}
