import type { MedusaRequest } from "@medusajs/framework/http";
import { findSession } from "../../../buyer-accounts/find-session";
import { limitVisitor } from "../../../rate-limit/limit-visitor";
import type { OwnOrder } from "../../../reviews/load-own-order";
import { openOwnOrder } from "../../../reviews/open-own-order";
import { visitorOf } from "../../../visitor/visitor-of";
import { sessionTokenOf } from "../account/session-token-of";

const LONGEST = 64;

/** A header of our own; null for none, for an endless one and for one that cannot be read. */
function headerOf(req: MedusaRequest, name: string): string | null {
  const value = req.get(name);
  return value && value.length <= LONGEST ? value : null;
}

/**
 * The order named in the path, for the buyer who proves in headers that it is hers (`x-order-phone`,
 * `x-order-basket` or that of her account): none stands in an address, which logs keep. Counts the visitor.
 */
export async function ownOrderOf(req: MedusaRequest): Promise<OwnOrder> {
  const visitor = visitorOf(req);
  await limitVisitor(req.scope, visitor, "review");
  const session = await findSession(req.scope, sessionTokenOf(req) ?? "", new Date());
  return openOwnOrder(req.scope, {
    order: req.params.id ?? "",
    phone: headerOf(req, "x-order-phone"),
    basket: headerOf(req, "x-order-basket"),
    account: session?.account.phone ?? null,
    visitor,
  });
}
