import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../errors/market-error";
import type { SellerRight } from "../../seller-scope/seller-rights";
import { sellerScopeOf } from "./require-seller-scope";

/** Middleware that lets only a person with the right go on; `forbidden` for others of the same seller. */
export function requireRight(right: SellerRight) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const { rights } = sellerScopeOf(req).member;
    next(rights.includes(right) ? undefined : new MarketError("forbidden", { right }));
  };
}
