import type { UnremittedCash } from "./match-remittances";

/** How long a carrier has had cash, in days since it was collected. `to` is null for however long. */
export const REMITTANCE_AGES = [
  { from: 0, to: 3 },
  { from: 4, to: 7 },
  { from: 8, to: 15 },
  { from: 16, to: null },
] as const;

/** Cash of one age. Whole đồng. */
export interface AgedCash {
  from: number;
  to: number | null;
  count: number;
  sumVnd: number;
}

/** Days from one "YYYY-MM-DD" to another. A day that is yet to come counts as today. */
export function daysHeld(deliveredOn: string, today: string): number {
  const days = (Date.parse(today) - Date.parse(deliveredOn)) / 86_400_000;
  return Math.max(0, Math.round(days));
}

/** What carriers still hold, by how long they have had it; each sum stands in one age. */
export function ageRemittances(unremitted: readonly UnremittedCash[], today: string): AgedCash[] {
  return REMITTANCE_AGES.map(({ from, to }) => {
    const held = unremitted.filter(({ parcel }) => {
      const days = daysHeld(parcel.deliveredOn, today);
      return days >= from && (to === null || days <= to);
    });
    const sumVnd = held.reduce((sum, { missingVnd }) => sum + missingVnd, 0);
    return { from, to, count: held.length, sumVnd };
  });
}
