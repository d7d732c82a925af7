import type { CardAccess } from "@/lib/medusa/card-page";
import { cardAppearance } from "./card-appearance";
import { refusalOf, type CardRefusal } from "./card-refusal";
import { loadStripe } from "./load-stripe";

/** Stripe's fields in the page. */
export interface CardFields {
  /** Pays by the card that is typed in them; null once it was taken. Stripe asks the buyer's bank itself. */
  pay: () => Promise<CardRefusal | null>;
  close: () => void;
}

/** Stripe shows no fields for a payment; `over` where nothing is to be paid by it any more. */
export class NoCardFields extends Error {
  constructor(readonly refusal: CardRefusal) {
    super(`Stripe shows no fields: ${refusal}`);
    this.name = "NoCardFields";
  }
}

/**
 * Puts Stripe's fields into a box of the page, in Vietnamese, and answers once they can be typed in. Throws
 * `NoCardFields`, and what keeps Stripe.js from loading; nothing is put there once `signal` says so.
 */
export async function openCardFields(
  box: HTMLElement,
  { publishableKey, clientSecret, returnUrl }: CardAccess,
  scriptUrl: string,
  signal: AbortSignal,
): Promise<CardFields> {
  const openStripe = await loadStripe(scriptUrl);
  signal.throwIfAborted();
  const stripe = openStripe(publishableKey, { locale: "vi" });
  const style = getComputedStyle(document.documentElement);
  const appearance = cardAppearance(
    (name) => style.getPropertyValue(name).trim(),
    matchMedia("(prefers-color-scheme: dark)").matches,
  );
  const elements = stripe.elements({ clientSecret, appearance });
  // The wallets of phones come from other hosts, which the page's policy shuts out.
  const wallets = { applePay: "never", googlePay: "never" } as const;
  const element = elements.create("payment", { wallets });
  await new Promise<void>((resolve, reject) => {
    element.on("ready", () => resolve());
    element.on("loaderror", ({ error }) => reject(new NoCardFields(refusalOf(error))));
    element.mount(box);
  });
  return {
    pay: async () => {
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: returnUrl },
        // Its other way takes the client secret along in the address.
        redirect: "if_required",
      });
      return error ? refusalOf(error) : null;
    },
    close: () => element.destroy(),
  };
}
