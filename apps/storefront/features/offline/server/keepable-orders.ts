import type { Order } from "@/lib/medusa/orders";
import type { KeptOrder } from "../shopping";

/** Orders as a phone keeps them: without anything about the person. */
export function keepableOrders(orders: readonly Order[], basketId: string | null): KeptOrder[] {
  const asOf = new Date().toISOString();
  return orders.map(
    ({
      buyer: _buyer,
      address: _address,
      note: _note,
      invoice: _invoice,
      transfer: _transfer,
      gateway: _gateway,
      ...order
    }) => ({ basketId, order, asOf }),
  );
}
