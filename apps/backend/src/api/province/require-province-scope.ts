import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../errors/market-error";
import { openProvinceScope, type ProvinceScope } from "../../province-scope/open-province-scope";
import type { ProvinceRight } from "../../province-scope/province-rights";

interface MaybeLoggedIn {
  auth_context?: { actor_id?: string };
}

const scopes = new WeakMap<MedusaRequest, ProvinceScope>();

/** Middleware of the whole branch: no route runs without a scope. `unauthorized` for everybody else. */
export async function requireProvinceScope(
  req: MedusaRequest & MaybeLoggedIn,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const personId = req.auth_context?.actor_id;
  if (!personId) {
    throw new MarketError("unauthorized");
  }
  scopes.set(req, await openProvinceScope(req.scope, personId));
  next();
}

/** The scope of a request; a route that the middleware did not reach gets `unauthorized`. */
export function provinceScopeOf(req: MedusaRequest): ProvinceScope {
  const scope = scopes.get(req);
  if (!scope) {
    throw new MarketError("unauthorized");
  }
  return scope;
}

/** Middleware that lets only a person with the right go on; `forbidden` for others of the province. */
export function requireProvinceRight(right: ProvinceRight) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const { rights } = provinceScopeOf(req);
    next(rights.includes(right) ? undefined : new MarketError("forbidden", { right }));
  };
}
