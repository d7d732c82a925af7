import type { MiddlewareRoute } from "@medusajs/framework/http";
import { answerFakeGhn } from "../../fake-gateways/ghn/answer-fake-ghn";
import { answerFakeStripe, FAKE_STRIPE } from "../../fake-gateways/stripe/answer-fake-stripe";
import { FAKE_GHN } from "../../carriers/ghn/ghn-settings";
import { answerFakeWallet } from "../../fake-gateways/wallets/answer-fake-wallet";

const WALLETS = ["vnpay", "momo", "zalopay"] as const;

/** Stand-ins for gateways and carriers, each with addresses like those of the real one, which are no routes of ours. */
export const fakeMiddlewares: MiddlewareRoute[] = [
  { matcher: `${FAKE_STRIPE}*`, middlewares: [answerFakeStripe] },
  { matcher: `${FAKE_GHN}*`, middlewares: [answerFakeGhn] },
  ...WALLETS.map((wallet) => ({
    matcher: `/fake/${wallet}*`,
    middlewares: [answerFakeWallet(wallet)],
  })),
];
