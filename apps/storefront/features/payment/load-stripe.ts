import type { StripeConstructor } from "@stripe/stripe-js";

let loading: Promise<StripeConstructor> | undefined;

/** Stripe.js, loaded once. Rejects where it does not come: the line, or something that blocks it. */
export function loadStripe(url: string): Promise<StripeConstructor> {
  loading ??= new Promise((resolve, reject) => {
    const failed = (): void => reject(new Error("Stripe.js did not load"));
    const script = document.createElement("script");
    script.src = url;
    script.async = true;
    script.addEventListener("error", failed);
    script.addEventListener("load", () => {
      const stripe = window.Stripe;
      if (stripe) resolve(stripe);
      else failed();
    });
    document.head.append(script);
  });
  return loading;
}
