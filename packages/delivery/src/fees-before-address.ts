import type { ShownRates } from "./own-zones";

/** The least that a seller's carrier asks in whole đồng, wherever it goes: what a basket says as "from". */
export function leastFee(rates: ShownRates): number {
  const drawn = (rates.own_zones ?? []).flatMap(({ fee_vnd }) => fee_vnd ?? []);
  return Math.min(rates.same_commune, rates.province, rates.island, rates.elsewhere, ...drawn);
}

/**
 * The goods total in đồng from which it is free wherever her carrier goes, but over the sea by distance; null where
 * it stays dear somewhere. A zone of hers that costs nothing anyway asks for no total.
 */
export function freeEverywhereFrom({ free_from, own_zones = [] }: ShownRates): number | null {
  const asking = own_zones.filter(({ fee_vnd }) => fee_vnd !== null && fee_vnd > 0);
  const totals = [free_from, ...asking.map(({ free_from_vnd }) => free_from_vnd)];
  return totals.reduce((most, total) =>
    most === null || total === null ? null : Math.max(most, total),
  );
}
