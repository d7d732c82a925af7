import type { MiddlewareRoute } from "@medusajs/framework/http";
import { answerFakeStripe, FAKE_STRIPE } from "../../fake-gateways/stripe/answer-fake-stripe";
import { answerFakeWallet } from "../../fake-gateways/wallets/answer-fake-wallet";

const WALLETS = ["vnpay", "momo", "zalopay"] as const;

/** Stand-ins for gateways, each with addresses like those of the real one, which are no routes of ours. */
export const fakeMiddlewares: MiddlewareRoute[] = [
  { matcher: `${FAKE_STRIPE}*`, middlewares: [answerFakeStripe] },
  ...WALLETS.map((wallet) => ({
    matcher: `/fake/${wallet}*`,
    middlewares: [answerFakeWallet(wallet)],
  })),
];
