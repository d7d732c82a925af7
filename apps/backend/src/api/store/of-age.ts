import type { MedusaRequest } from "@medusajs/framework/http";
import { declaresAge } from "../../age-declaration/declaration-token";
import { MarketError } from "../../errors/market-error";
import { marketSecret } from "../../sealing/market-secret";

/** Whether a request comes from somebody who has declared that she is of age; in a header, as logs keep addresses. */
export function isOfAge(req: MedusaRequest): boolean {
  const declaration = req.get("x-age-declaration") ?? "";
  return declaresAge(marketSecret(req.scope), declaration, new Date());
}

/** Throws `age_undeclared` unless it does. */
export function requireOfAge(req: MedusaRequest): void {
  if (!isOfAge(req)) {
    throw new MarketError("age_undeclared");
  }
}
