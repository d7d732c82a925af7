import { DELIVERY_METHODS, type DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { MedusaRequest } from "@medusajs/framework/http";
import type { Destination } from "../../../basket-quote/basket-quote";

/** The destination named in the query string, or null when it is not complete. */
export function queriedDestination(req: MedusaRequest): Destination | null {
  const { province_code, commune_code } = req.query;
  return typeof province_code === "string" && typeof commune_code === "string"
    ? { province_code, commune_code }
    : null;
}

/** Sellers that a query may name; a basket has far fewer. */
const MOST_SELLERS = 200;

/**
 * Which way of delivery is asked for, by the handle of the seller: `delivery=htx-a:pick_up,htx-b:carrier`. What is no
 * way is left out.
 */
export function queriedMethods(req: MedusaRequest): ReadonlyMap<string, DeliveryMethod> {
  const { delivery } = req.query;
  const pairs = typeof delivery === "string" ? delivery.split(",").slice(0, MOST_SELLERS) : [];
  return new Map(
    pairs.flatMap((pair) => {
      const [seller = "", name] = pair.split(":");
      const method = DELIVERY_METHODS.find((one) => one === name);
      return method ? [[seller, method] as const] : [];
    }),
  );
}
