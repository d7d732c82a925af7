import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { MarketError } from "../../errors/market-error";
import { countTry, forgetTries } from "../../rate-limit/tries";
import { visitorOf } from "../../visitor/visitor-of";

/**
 * Wrong passwords in a row for one e-mail before its door stays shut for a while: for one visitor, so
 * that a stranger cannot shut out whom it belongs to, and for all together.
 */
const MOST_TRIES = { visitor: 10, all: 100 } as const;
const CLOSED_SECONDS = 5 * 60;

function emailOf(req: MedusaRequest): string {
  const body: unknown = req.body;
  return typeof body === "object" && body !== null && "email" in body
    ? String(body.email).trim().toLowerCase()
    : "";
}

/** The market has no customer accounts, and a seller's people are let in by the operator alone. */
function closed(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(new MarketError("not_found"));
}

/** Whoever was not invited could take an operator's e-mail before she comes. */
async function invitedOnly(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const invites = await req.scope.resolve(Modules.USER).listInvites({ email: emailOf(req) });
  const open = invites.some((invite) => !invite.accepted);
  next(open ? undefined : new MarketError("not_found"));
}

/** Counts tries per e-mail until one is right: passwords must not be guessable either. */
async function limitTries(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const door = `log-in:${req.params.actor_type ?? req.path}:${emailOf(req)}`;
  const own = `${door}:${visitorOf(req) ?? "somebody"}`;
  // Whoever is shut out already does not count for the others any more.
  if (
    (await countTry(req.scope, own, CLOSED_SECONDS)) > MOST_TRIES.visitor ||
    (await countTry(req.scope, door, CLOSED_SECONDS)) > MOST_TRIES.all
  ) {
    next(new MarketError("too_many_requests", { retry_after_seconds: CLOSED_SECONDS }));
    return;
  }
  res.on("finish", () => {
    if (res.statusCode < 400) {
      void forgetTries(req.scope, own);
      void forgetTries(req.scope, door);
    }
  });
  next();
}

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/customer*", middlewares: [closed] },
  { matcher: "/auth/seller/emailpass/register", methods: ["POST"], middlewares: [closed] },
  { matcher: "/auth/user/emailpass/register", methods: ["POST"], middlewares: [invitedOnly] },
  { matcher: "/auth/seller/emailpass", methods: ["POST"], middlewares: [limitTries] },
  { matcher: "/auth/user/emailpass", methods: ["POST"], middlewares: [limitTries] },
];
