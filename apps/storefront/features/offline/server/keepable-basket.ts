import type { Basket } from "@/lib/medusa/basket";
import { readSeller } from "@/lib/medusa/read-sellers";
import type { KeptBasket } from "../shopping";

/** A basket as a phone keeps it: with what its sellers ask for delivery, as far as known, and the time. */
export async function keepableBasket(basket: Basket): Promise<KeptBasket> {
  const handles = basket.groups.map(({ seller }) => seller.handle);
  const answers = await Promise.all(handles.map((handle) => readSeller(handle)));
  const found = answers.flatMap((answer) => (answer.kind === "found" ? [answer.seller] : []));
  return {
    basket,
    rates: Object.fromEntries(found.map(({ handle, rates }) => [handle, rates])),
    asOf: new Date().toISOString(),
  };
}
