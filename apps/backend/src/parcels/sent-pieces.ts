import type { Parcel } from "./to-parcels";

/** Pieces of a line that are in parcels, and what these collect for them, whole đồng. */
export interface SentPieces {
  quantity: number;
  total_vnd: number;
}

/** A line of an order as far as its parcels ask for it. */
interface PricedLine {
  id: string;
  unit_price_vnd: number;
  total_vnd: number;
}

/** What a parcel collects for a line: as it was written down, or at the line's price for one that nobody did. */
export function collectedFor({ pieces, goods_vnd }: Parcel, line: PricedLine): number {
  const quantity = pieces.find(({ id }) => id === line.id)?.quantity ?? 0;
  return goods_vnd[line.id] ?? Math.min(quantity * line.unit_price_vnd, line.total_vnd);
}

/** What of a line has left in some parcels. */
export function sentPieces(parcels: readonly Parcel[], line: PricedLine): SentPieces {
  const holding = parcels.filter(({ pieces }) => pieces.some(({ id }) => id === line.id));
  return {
    quantity: holding
      .flatMap(({ pieces }) => pieces)
      .reduce((sum, { id, quantity }) => (id === line.id ? sum + quantity : sum), 0),
    total_vnd: holding.reduce((sum, parcel) => sum + collectedFor(parcel, line), 0),
  };
}
