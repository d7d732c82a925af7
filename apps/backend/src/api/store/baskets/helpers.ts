import type { MedusaRequest } from "@medusajs/framework/http";
import type { Destination } from "../../../basket-quote/basket-quote";

/** The destination named in the query string, or null when it is not complete. */
export function queriedDestination(req: MedusaRequest): Destination | null {
  const { province_code, commune_code } = req.query;
  return typeof province_code === "string" && typeof commune_code === "string"
    ? { province_code, commune_code }
    : null;
}
