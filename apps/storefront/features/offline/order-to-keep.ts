import { readCheckoutPost } from "@/features/checkout/checkout-values";
import { newId } from "@/lib/new-id";
import { agreementFor } from "./agreement-for";
import { communeSpeltOut } from "./home-addresses";
import { seenLines } from "./keep-order";
import type { OrderToSend, Shopping } from "./shopping";
import { ratesOf, shownBasket } from "./shown-basket";

/** The order as it stands on the screen, with the total that the shopper agrees to by placing it. */
export function orderToKeep(form: FormData, { basket, changes }: Shopping): OrderToSend {
  const { values } = readCheckoutPost(form);
  const from = { basket, changes };
  const commune = communeSpeltOut(values.address);
  return {
    id: newId(),
    keptAt: new Date().toISOString(),
    from,
    basketId: basket?.basket.id ?? null,
    joined: basket !== null && changes.length === 0,
    lines: seenLines(from),
    values,
    communeChoice: commune?.code ?? null,
    agreed: agreementFor(shownBasket(from), ratesOf(from), commune),
    asks: null,
  };
}
