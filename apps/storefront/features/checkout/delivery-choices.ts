import { DELIVERY_METHODS } from "@cho-lang/delivery/seller-delivery";
import type { Basket } from "@/lib/medusa/basket";
import type { DeliveryChoice } from "@/lib/medusa/delivery";

const FIELD = "giao:";
/** As the market writes it. */
const SHOWN = /^[0-9a-f]{1,100}$/;

/** The name of the form's field for one seller. */
export function deliveryField(seller: string): string {
  return `${FIELD}${seller}`;
}

/** The value of that field for one method with what stands for its days and its place. */
export function deliveryValue({ method, shown }: Omit<DeliveryChoice, "seller">): string {
  return `${method} ${shown ?? ""}`.trim();
}

/** The ways of delivery in a posted form; what is none is left out. */
export function postedDelivery(form: FormData): DeliveryChoice[] {
  return [...form.entries()].flatMap(([name, value]) => {
    if (!name.startsWith(FIELD) || typeof value !== "string") return [];
    const [posted, shown = ""] = value.split(" ");
    const method = DELIVERY_METHODS.find((one) => one === posted);
    const seller = name.slice(FIELD.length);
    return method ? [{ seller, method, shown: SHOWN.test(shown) ? shown : null }] : [];
  });
}

/** The ways that a basket was priced with. */
export function pricedDelivery({ groups }: Pick<Basket, "groups">): DeliveryChoice[] {
  return groups.flatMap(({ seller, delivery }) => {
    const offer = delivery?.offers.find(({ method }) => method === delivery.chosen);
    return offer ? [{ seller: seller.handle, method: offer.method, shown: offer.shown }] : [];
  });
}
