import { collectedFor } from "../parcels/sent-pieces";
import type { Parcel } from "../parcels/to-parcels";
import type { OrderLineView, ParcelView } from "./order-view";

/**
 * The parcels of an order that have left. The first one collects the delivery fee; lines of which a parcel
 * holds nothing are left out of it. `photos` maps a fulfilment to the name of its photo.
 */
export function toParcelViews(
  parcels: readonly Parcel[],
  lines: readonly OrderLineView[],
  deliveryFeeVnd: number,
  photos: ReadonlyMap<string, string>,
): ParcelView[] {
  return parcels.flatMap((parcel, at) => {
    if (!parcel.shipped_at) {
      return [];
    }
    const pieces = lines.flatMap((line) => {
      const held = parcel.pieces.find(({ id }) => id === line.id);
      const total_vnd = collectedFor(parcel, line);
      return held ? [{ line_id: line.id, quantity: held.quantity, total_vnd }] : [];
    });
    const goods = pieces.reduce((sum, { total_vnd }) => sum + total_vnd, 0);
    return [
      {
        number: at + 1,
        pieces,
        collect_vnd: goods + (at === 0 ? deliveryFeeVnd : 0),
        handed_over_at: parcel.shipped_at,
        delivered_at: parcel.delivered_at,
        photo: photos.get(parcel.fulfillment_id) ?? null,
      },
    ];
  });
}
