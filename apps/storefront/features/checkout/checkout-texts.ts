import type { checkoutForm } from "@/messages/vi/checkout-form";

/** What the form of checkout says whatever happens: the server gives it along, so that its script has no words. */
export type CheckoutTexts = typeof checkoutForm;
