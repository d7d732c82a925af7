import type { OrderDelivery } from "../placing/rows/order-delivery";

/**
 * Ids of the lines of an order that are alcohol, as it was agreed to: what its products are by now changes nothing.
 * None in orders from before it was told how they come: there was none on sale then.
 *
 * @param order with its `OrderDelivery`, also as the database has it
 */
export function agreedAlcohol({ delivery }: { delivery?: object | null }): ReadonlySet<string> {
  const agreed = delivery as Pick<OrderDelivery, "parcels"> | null | undefined;
  const parcels = agreed?.parcels.filter(({ alcohol }) => alcohol) ?? [];
  return new Set(parcels.flatMap(({ line_ids }) => line_ids));
}
