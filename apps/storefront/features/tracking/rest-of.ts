import type { Order, OrderLine } from "@/lib/medusa/orders";

/** The lines of an order with the pieces that have not left in a parcel; those without any are left out. */
export function restOf({ lines, parcels }: Pick<Order, "lines" | "parcels">): OrderLine[] {
  const pieces = parcels.flatMap((parcel) => parcel.pieces);
  return lines
    .map((line) => ({
      ...line,
      quantity: pieces.reduce(
        (left, { lineId, quantity }) => (lineId === line.id ? left - quantity : left),
        line.quantity,
      ),
    }))
    .filter(({ quantity }) => quantity > 0);
}
