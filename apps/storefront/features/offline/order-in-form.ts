import { readCheckoutPost } from "@/features/checkout/checkout-values";
import { fieldText } from "@/lib/forms/field-text";
import type { Basket } from "@/lib/medusa/basket";
import { newId } from "@/lib/new-id";
import { seenLines } from "./keep-order";
import type { OrderToSend } from "./shopping";

/**
 * The order in the form of a checkout page that lost the line; its field `goods` is the basket that the page
 * showed, so that nothing is lost where the market has that basket no more. Throws for a form without it.
 */
export function orderInForm(form: FormData): OrderToSend {
  const { values, communeChoice, seenTotal, delivery } = readCheckoutPost(form);
  const basket = JSON.parse(fieldText(form, "goods")) as Basket;
  const keptAt = new Date().toISOString();
  const from = { basket: { basket, rates: {}, asOf: keptAt }, changes: [] };
  return {
    id: newId(),
    keptAt,
    from,
    basketId: basket.id,
    joined: true,
    lines: seenLines(from),
    values,
    communeChoice,
    delivery,
    agreed: seenTotal === null ? null : { total: seenTotal, exact: true },
    asks: null,
  };
}
