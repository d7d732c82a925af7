import type { DeliveryChoice } from "@/lib/medusa/delivery";
import { PAYMENT_WAYS, type PaymentWay } from "@/lib/medusa/payment-ways";
import { postedDelivery } from "./delivery-choices";
import { postedText } from "./posted-text";
import { chosenRecipient } from "./recipients";

/** What the shopper typed, exactly as typed, so that it can be shown again. */
export interface CheckoutValues {
  name: string;
  phone: string;
  address: string;
  note: string;
  /** These three only when an organisation buys: to whom the invoice is made out. */
  taxCode: string;
  unit: string;
  unitAddress: string;
}

export const NOTHING_TYPED: CheckoutValues = {
  name: "",
  phone: "",
  address: "",
  note: "",
  taxCode: "",
  unit: "",
  unitAddress: "",
};

/** A checkout form as it was posted. */
export interface CheckoutPost {
  values: CheckoutValues;
  payment: PaymentWay;
  /** The basket that the page showed. */
  basketId: string;
  /** The commune chosen by radio button or from the suggestions, or `null`. */
  communeChoice: string | null;
  /** The `quoteKey` of the address that the shown fees belong to, or `null` when none were shown. */
  quotedAddress: string | null;
  /** The ways of delivery that were chosen, by seller. */
  delivery: DeliveryChoice[];
  /** The `deliveryKey` of the ways that the shown fees belong to. */
  quotedDelivery: string;
  /** The total that was on the screen, whole đồng, or `null` when it was not final yet. */
  seenTotal: number | null;
  /** What stands for the terms that the page showed, by seller; `null` where it showed none. */
  termsSeen: string[] | null;
  /**
   * `quote`: only price the delivery, complain of nothing; `adjust`: take what is left at today's
   * prices; `code`: send a code to the phone; otherwise go on.
   */
  intent: "continue" | "quote" | "adjust" | "code";
  /** The code that was typed, `null` where the page had no field for it, and the phone (as it is dialled) it was sent to. */
  code: string | null;
  codePhone: string;
}

/**
 * Reads the posted checkout form; never throws, whatever was posted. Where another recipient was chosen than the page came
 * with, its name and address are what was posted: with other fees the page comes again before anything is ordered.
 */
export function readCheckoutPost(form: FormData): CheckoutPost {
  const text = (name: string) => postedText(form, name);
  const seen = text("seen_total");
  const way = text("payment");
  const chosen = chosenRecipient(text("recipient"), text("recipient_shown"));
  return {
    values: {
      name: text("name"),
      phone: text("phone"),
      address: text("address"),
      note: text("note"),
      taxCode: text("taxCode"),
      unit: text("unit"),
      unitAddress: text("unitAddress"),
      ...chosen,
    },
    payment: PAYMENT_WAYS.find((one) => one === way) ?? "cash_on_delivery",
    intent: intentOf(text("intent")),
    basketId: text("basket"),
    communeChoice: chosen === null ? text("commune") || null : null,
    quotedAddress: text("quoted_address") || null,
    delivery: postedDelivery(form),
    quotedDelivery: text("quoted_delivery"),
    seenTotal: /^\d{1,12}$/.test(seen) ? Number(seen) : null,
    termsSeen: termsOf(form),
    code: form.has("code") ? text("code").trim() : null,
    codePhone: text("code_phone"),
  };
}

function termsOf(form: FormData): string[] | null {
  const seen = form.getAll("terms").filter((value) => typeof value === "string");
  return seen.length === 0 ? null : seen;
}

function intentOf(value: string): CheckoutPost["intent"] {
  return value === "quote" || value === "adjust" || value === "code" ? value : "continue";
}
