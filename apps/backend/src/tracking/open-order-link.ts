import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { forgetGuesses, limitGuesses } from "../rate-limit/limit-guesses";
import { marketSecret } from "../sealing/market-secret";
import { opensOrder } from "./order-link-token";

/** Nobody guesses a token; whoever tries is kept from asking the market without end. */
const GUESSES = { visitor: 10, all: 100, seconds: 15 * 60 };

/** What the address of a link holds. */
export interface OrderLink {
  /** The order's code. */
  order: string;
  token: string;
  /** Who asks; null when nothing tells visitors apart. */
  visitor: string | null;
}

/**
 * The order to whose link this token belongs: its buyer's phone got it by text message. A wrong token and an unknown
 * order get the same `not_found`, and the same `too_many_requests` after too many tries.
 */
export async function openOrderLink(
  container: MedusaContainer,
  { order, token, visitor }: OrderLink,
): Promise<OrderView> {
  const code = order.toUpperCase();
  const guesses = `order-link:${code}`;
  await limitGuesses(container, guesses, visitor, GUESSES);
  const isRight = opensOrder(marketSecret(container), code, token);
  const [view] = isRight ? await retrieveOrderViews(container, { code }) : [];
  if (!view) {
    throw new MarketError("not_found");
  }
  await forgetGuesses(container, guesses, visitor);
  return view;
}
