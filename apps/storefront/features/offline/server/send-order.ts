import { BackendError } from "@/lib/medusa/call-backend";
import { readBasket, type Basket } from "@/lib/medusa/basket";
import { readBasketOrders } from "@/lib/medusa/placed-baskets";
import { rememberPlaced } from "@/features/basket/basket-cookies";
import { checkoutProblems } from "@/features/checkout/checkout-problems";
import type { CheckoutStep } from "@/features/checkout/checkout-state";
import { placeCheckout } from "@/features/checkout/place-checkout";
import { understandAddress } from "@/features/checkout/understand-address";
import { withWords } from "@/features/checkout/with-words";
import type { SendAnswer, SentOrder } from "../send-answer";
import { agreedFailure } from "./agreed-failure";
import { keepableOrders } from "./keepable-orders";

/** Failures that are over by themselves, so that the shopper need not be asked. */
const PASSING = new Set(["unreachable", "busy", "crowded"]);

/**
 * Places an order that was made without a line, if it still is what the shopper agreed to; otherwise
 * orders nothing and answers with the question. The backend places a basket once, so sending it again,
 * also after a lost answer or from two tabs, gives the same orders.
 */
export async function sendOrder(order: SentOrder): Promise<SendAnswer> {
  const understanding = understandAddress(order.values.address, order.communeChoice);
  const address = understanding.kind === "known" ? understanding.address : null;
  const basket = await readNow(order, address);
  if (typeof basket === "string") {
    return { kind: basket };
  }
  if (basket.placed) {
    return placed(basket.id);
  }
  const state: CheckoutStep = {
    turn: 1,
    values: order.values,
    payment: "cash_on_delivery",
    problems: checkoutProblems(order.values, understanding),
    choices: understanding.kind === "problem" ? [] : understanding.choices,
    address,
    basket,
    failure: address === null ? null : agreedFailure(basket, order),
  };
  if (address === null || state.failure !== null || Object.keys(state.problems).length > 0) {
    return { kind: "asks", state: withWords(state) };
  }
  const refused = await placeCheckout(state, address, {
    total: basket.total,
    termsSeen: null,
    // Where nothing was shown, what comes otherwise than by a carrier is asked about.
    delivery: order.delivery.length === 0 ? null : order.delivery,
  });
  if (refused === null) {
    return placed(basket.id);
  }
  const later = refused.failure !== null && PASSING.has(refused.failure.kind);
  return later ? { kind: "later" } : { kind: "asks", state: withWords(refused) };
}

async function readNow(
  { basketId, delivery }: SentOrder,
  address: CheckoutStep["address"],
): Promise<Basket | "gone" | "later"> {
  try {
    return await readBasket(basketId, address ?? undefined, delivery);
  } catch (error) {
    return error instanceof BackendError && error.status === 404 ? "gone" : "later";
  }
}

async function placed(id: string): Promise<SendAnswer> {
  try {
    const orders = await readBasketOrders(id);
    await rememberPlaced(id);
    return { kind: "placed", orders: keepableOrders(orders, id) };
  } catch {
    return { kind: "later" };
  }
}
