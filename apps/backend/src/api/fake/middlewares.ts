import type { MiddlewareRoute } from "@medusajs/framework/http";
import { answerFakeStripe, FAKE_STRIPE } from "../../fake-gateways/stripe/answer-fake-stripe";

/** Stand-ins for gateways, each with addresses like those of the real one, which are no routes of ours. */
export const fakeMiddlewares: MiddlewareRoute[] = [
  { matcher: `${FAKE_STRIPE}*`, middlewares: [answerFakeStripe] },
];
