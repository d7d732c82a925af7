import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AccountSession } from "../../../buyer-accounts/account-session";
import { findSession } from "../../../buyer-accounts/find-session";
import { MarketError } from "../../../errors/market-error";
import { limitVisitor } from "../../../rate-limit/limit-visitor";
import { visitorOf } from "../../../visitor/visitor-of";
import { sessionTokenOf } from "./session-token-of";

const sessions = new WeakMap<MedusaRequest, AccountSession>();

/** What is open to whoever is not logged in: to ask for a code and to type it. */
const BEFORE_LOG_IN = ["/store/account/codes", "/store/account/sessions"];

function isBeforeLogIn({ method, originalUrl }: MedusaRequest): boolean {
  const [path = ""] = originalUrl.split("?", 1);
  return method === "POST" && BEFORE_LOG_IN.includes(path.replace(/\/+$/, "").toLowerCase());
}

/**
 * Middleware of the whole branch: no route of it runs without a session, but the two that open one, and no answer of it
 * is kept by anything in between. Refuses with `unauthorized` alike for no token, a wrong one and one that has ended.
 */
export async function requireAccount(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.set("cache-control", "private, no-store");
  if (isBeforeLogIn(req)) {
    next();
    return;
  }
  const session = await findSession(req.scope, sessionTokenOf(req) ?? "", new Date());
  if (!session) {
    // Only who has none is counted: a whole mobile network of people who are logged in may stand behind one address.
    await limitVisitor(req.scope, visitorOf(req), "account");
    throw new MarketError("unauthorized");
  }
  sessions.set(req, session);
  next();
}

/** Whose account a request is about; a route that the middleware did not reach gets `unauthorized`. */
export function accountOf(req: MedusaRequest): AccountSession {
  const session = sessions.get(req);
  if (!session) {
    throw new MarketError("unauthorized");
  }
  return session;
}
