import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MarketError } from "../../errors/market-error";
import { validateBody } from "../validate-body";
import { requireGhnSecret } from "../../carriers/ghn/require-ghn-secret";
import { CountVisits } from "./visits/validators";

/** Medusa's own webhook completes carts of its own accord; here every gateway has a route of its own. */
function shut(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(new MarketError("not_found"));
}

/** Machines that tell the market something; each route proves for itself who calls. */
export const hookMiddlewares: MiddlewareRoute[] = [
  { matcher: "/hooks/payment*", middlewares: [shut] },
  // What is signed are the bytes as they came; GHN's are read once it is known that GHN calls.
  ...["/hooks/transfers/:id", "/hooks/momo", "/hooks/zalopay", "/hooks/ghn/:secret"].map(
    (matcher) => ({
      matcher,
      methods: ["POST" as const],
      bodyParser: false as const,
      middlewares: [],
    }),
  ),
  { matcher: "/hooks/ghn*", middlewares: [requireGhnSecret] },
  {
    matcher: "/hooks/visits",
    methods: ["POST"],
    middlewares: [validateBody(CountVisits)],
  },
  {
    matcher: "/hooks/stripe",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true },
    middlewares: [],
  },
];
