import type { Basket } from "@/lib/medusa/basket";
import type { PaymentWay } from "@/lib/medusa/payment-ways";
import { checkout as messages } from "@/messages/vi/checkout";
import { cashRefuserText } from "./cash-refuser-text";
import { offeredWays, type WaysOfBasket } from "./offered-ways";

/** One way of paying that is offered. */
export interface WayWords {
  way: PaymentWay;
  heading: string;
  text: string;
  /** What the shopper is to know before she chooses it. */
  warnings: string[];
}

/** What is said of how a basket may be paid. */
export interface PaymentWords {
  ways: WayWords[];
  /** Which sellers take no cash, or not so much. */
  noCash: string[];
  /** What to do where no way is left; empty where there is one. */
  noWay: string;
}

const TEXTS: Record<PaymentWay, { heading: string; text: string }> = {
  cash_on_delivery: messages.cash,
  bank_transfer: messages.transfer,
  ...messages.gateways,
};

/** @param refused cash was refused to the phone number that is typed; another number may still pay so */
export function paymentWords(
  basket: WaysOfBasket & Pick<Basket, "groups">,
  refused: boolean,
): PaymentWords {
  const ways = offeredWays(basket);
  const refusal = ways.length > 1 ? messages.noCash : messages.noCashOnly;
  return {
    ways: ways.map((way) => ({
      way,
      ...TEXTS[way],
      warnings: [
        ...(basket.gateways?.some(({ id, test }) => id === way && test)
          ? [messages.testPayment]
          : []),
        ...(refused && way === "cash_on_delivery" ? [refusal] : []),
      ],
    })),
    noCash: (basket.cashRefusers ?? []).map(cashRefuserText),
    noWay: ways.length > 0 ? "" : basket.groups.length > 1 ? messages.noSharedWay : messages.noWay,
  };
}
