import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inTurn } from "../../locking/in-turn";
import { fakePage } from "../fake-page";
import { withFakeStore } from "../fake-store";
import { deliverNotification } from "./deliver-notification";
import { replyOfWallet, type WalletId } from "./reply-of-wallet";

/**
 * Stands in for a wallet where there is no account: its API, and the page on which the buyer pays. Where there is
 * an account, or no fakes are wanted, nothing is here.
 */
export function answerFakeWallet(wallet: WalletId) {
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    const address = `/fake/${wallet}`;
    const [path = "", ...query] = req.originalUrl.split("?");
    const around = {
      storefront: new URL(process.env.STOREFRONT_URL ?? "http://localhost:8000").origin,
      pages: `${process.env.BACKEND_URL ?? "http://localhost:9000"}${address}`,
      notify: (told: Parameters<typeof deliverNotification>[1]) =>
        void deliverNotification(`http://localhost:${process.env.PORT || "9000"}`, told),
      now: () => new Date(),
    };
    const request = {
      method: req.method,
      path: path.slice(address.length),
      query: query.join("?"),
      body: req.body,
    };
    const reply = await inTurn(`fake-${wallet}`, () =>
      withFakeStore(req.scope, wallet, (store) =>
        replyOfWallet(wallet, store, around, process.env, request),
      ),
    );
    if (!reply) {
      next();
    } else if ("json" in reply) {
      res.json(reply.json);
    } else if ("redirect" in reply) {
      res.redirect(303, reply.redirect);
    } else {
      fakePage(res, reply.page.title, reply.page.body);
    }
  };
}
