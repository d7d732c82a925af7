import { deliveryKey } from "@/lib/medusa/delivery";
import type { CheckoutStep } from "./checkout-state";
import { pricedDelivery } from "./delivery-choices";
import { quoteKey } from "./quote-key";

/** What the fees and the total on the screen belong to, as the form posts it: only that is ordered. */
export interface Quoted {
  address: string;
  delivery: string;
}

/** @returns `null` while there are no fees for an address */
export function quotedIn({ address, basket }: CheckoutStep): Quoted | null {
  return address && { address: quoteKey(address), delivery: deliveryKey(pricedDelivery(basket)) };
}
