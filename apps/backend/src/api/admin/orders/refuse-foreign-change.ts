import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";

/**
 * Shuts Medusa's own ways to make an order more, less or another one. They go past the order's lock, its seller and
 * what is held for it: a paid order could not be confirmed any more, and a cash order would go out with no cash to take.
 */
export function refuseForeignChange(
  _req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  next(new MarketError("changed_by_market"));
}
