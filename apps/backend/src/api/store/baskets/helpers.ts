import type { MedusaRequest } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import type { Destination } from "../../../basket-quote/basket-quote";

/** A path parameter. Throws `not_found` for one that no id can be: PostgreSQL's text has no NUL. */
export function pathParameter(req: MedusaRequest, name: string): string {
  const value = req.params[name] ?? "";
  if (value.includes("\0")) {
    throw new MarketError("not_found");
  }
  return value;
}

/** The destination named in the query string, or null when it is not complete. */
export function queriedDestination(req: MedusaRequest): Destination | null {
  const { province_code, commune_code } = req.query;
  return typeof province_code === "string" && typeof commune_code === "string"
    ? { province_code, commune_code }
    : null;
}
