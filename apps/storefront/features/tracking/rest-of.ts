import type { Order, OrderLine } from "@/lib/medusa/orders";
import { withoutPieces } from "./without-pieces";

/** The lines of an order with the pieces that have not left in a parcel; those without any are left out. */
export function restOf({ lines, parcels }: Pick<Order, "lines" | "parcels">): OrderLine[] {
  return withoutPieces(
    lines,
    parcels.flatMap((parcel) => parcel.pieces),
  );
}
