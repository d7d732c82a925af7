import { PAYMENT_WAYS } from "@/lib/medusa/payment-ways";
import type { CheckoutPost } from "./checkout-values";
import { postedText } from "./posted-text";
import { chosenRecipient } from "./recipients";

/**
 * Reads what the shopper typed and chose in the checkout form; never throws. Where another recipient was chosen than the
 * page came with, its name and address are what was posted: with other fees the page comes again before anything is ordered.
 */
export function typedCheckout(form: FormData): Pick<CheckoutPost, "values" | "payment" | "intent"> {
  const text = (name: string) => postedText(form, name);
  const way = text("payment");
  return {
    values: {
      name: text("name"),
      phone: text("phone"),
      address: text("address"),
      note: text("note"),
      taxCode: text("taxCode"),
      unit: text("unit"),
      unitAddress: text("unitAddress"),
      ...chosenRecipient(text("recipient"), text("recipient_shown")),
    },
    payment: PAYMENT_WAYS.find((one) => one === way) ?? "cash_on_delivery",
    intent: intentOf(text("intent")),
  };
}

function intentOf(value: string): CheckoutPost["intent"] {
  return value === "quote" || value === "adjust" || value === "code" ? value : "continue";
}
