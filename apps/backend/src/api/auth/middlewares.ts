import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { MarketError } from "../../errors/market-error";
import { isOpenDoor } from "../../http-guards/is-open-door";
import { forgetGuesses, limitGuesses } from "../../rate-limit/limit-guesses";
import { visitorOf } from "../../visitor/visitor-of";
import { validateBody } from "../validate-body";
import { ReadInvitation, SendPhoneCode, VerifyPhoneCode } from "./seller/validators";

const PASSWORD_GUESSES = { visitor: 10, all: 100, seconds: 5 * 60 };

function emailOf(req: MedusaRequest): string {
  const body: unknown = req.body;
  return typeof body === "object" && body !== null && "email" in body
    ? String(body.email).trim().toLowerCase()
    : "";
}

function openDoorsOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(isOpenDoor(req.originalUrl) ? undefined : new MarketError("not_found"));
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

/** Counts tries per e-mail, which has one password at all doors, until one is right. */
async function limitTries(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const secret = `log-in:${emailOf(req)}`;
  const visitor = visitorOf(req);
  await limitGuesses(req.scope, secret, visitor, PASSWORD_GUESSES);
  res.on("finish", () => {
    if (res.statusCode < 400) {
      void forgetGuesses(req.scope, secret, visitor);
    }
  });
  next();
}

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth*", middlewares: [openDoorsOnly] },
  { matcher: "/auth/user/emailpass/register", methods: ["POST"], middlewares: [invitedOnly] },
  { matcher: "/auth/seller/emailpass", methods: ["POST"], middlewares: [limitTries] },
  { matcher: "/auth/user/emailpass", methods: ["POST"], middlewares: [limitTries] },
  { matcher: "/auth/province/emailpass", methods: ["POST"], middlewares: [limitTries] },
  {
    matcher: "/auth/seller/phone-code",
    methods: ["POST"],
    middlewares: [validateBody(SendPhoneCode)],
  },
  {
    matcher: "/auth/seller/phone-code/verify",
    methods: ["POST"],
    middlewares: [validateBody(VerifyPhoneCode)],
  },
  {
    matcher: "/auth/seller/invitation",
    methods: ["POST"],
    middlewares: [validateBody(ReadInvitation)],
  },
];
