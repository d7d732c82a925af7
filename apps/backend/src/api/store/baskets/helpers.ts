import type { MedusaRequest } from "@medusajs/framework/http";
import type { Destination } from "../../../basket-quote/basket-quote";

/** A path parameter; routes are only reached with theirs set. */
export function pathParameter(req: MedusaRequest, name: string): string {
  return req.params[name] ?? "";
}

/** The destination named in the query string, or null when it is not complete. */
export function queriedDestination(req: MedusaRequest): Destination | null {
  const { province_code, commune_code } = req.query;
  return typeof province_code === "string" && typeof commune_code === "string"
    ? { province_code, commune_code }
    : null;
}
