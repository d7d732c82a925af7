import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../errors/market-error";
import { openSellerScope } from "../../seller-scope/open-seller-scope";
import { requireOpenDoor } from "../../seller-scope/require-open-door";
import type { SellerScope } from "../../seller-scope/seller-scope";
import { isFinishing } from "./finishing-routes";

interface MaybeLoggedIn {
  auth_context?: { actor_id?: string };
}

const scopes = new WeakMap<MedusaRequest, SellerScope>();

/**
 * Middleware of the whole branch: no route runs without a scope. Refuses with `unauthorized` when
 * nobody is logged in and as `openSellerScope` and `requireOpenDoor` say.
 */
export async function requireSellerScope(
  req: MedusaRequest & MaybeLoggedIn,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const memberId = req.auth_context?.actor_id;
  if (!memberId) {
    throw new MarketError("unauthorized");
  }
  const scope = await openSellerScope(req.scope, memberId);
  // As it was sent, like the router reads it: a URL would take "a/../b" for "b".
  const pathname = req.originalUrl.split("?", 1)[0] ?? "";
  await requireOpenDoor(req.scope, scope, isFinishing(req.method, pathname));
  scopes.set(req, scope);
  next();
}

/** The scope of a request; a route that the middleware did not reach gets `unauthorized`. */
export function sellerScopeOf(req: MedusaRequest): SellerScope {
  const scope = scopes.get(req);
  if (!scope) {
    throw new MarketError("unauthorized");
  }
  return scope;
}
