import { remittanceKey } from "./read-remittance";

/**
 * How cash that a carrier passed on fits the parcel that it names:
 * - `exact`: all of it is there now; `less`: some is still missing; `more`: more than was to be collected;
 * - `twice`: all of it was there before;
 * - `unknown`: no parcel of the seller's has this name; `not_cash`: it was paid in another way;
 * - `not_delivered`: the order has not arrived, as its seller knows; `refused`: its buyer did not take it.
 */
export const REMITTANCE_OUTCOMES = [
  "exact",
  "less",
  "more",
  "twice",
  "unknown",
  "not_cash",
  "not_delivered",
  "refused",
] as const;
export type RemittanceOutcome = (typeof REMITTANCE_OUTCOMES)[number];

/** A parcel that a carrier took. Amounts in whole đồng. */
export interface CarriedParcel {
  id: string;
  /** The order's code. */
  order: string;
  /** Empty where nobody knows it. */
  tracking: string;
  /** What the carrier is to collect; 0 for an order that is paid in another way. */
  dueVnd: number;
  /** "YYYY-MM-DD"; null for not yet. */
  deliveredOn: string | null;
  /** The order was cancelled, or not taken. */
  refused: boolean;
}

/** A line of a carrier's file, as it was kept. */
export interface KeptRemittance {
  id: string;
  order: string;
  tracking: string;
  day: string;
  amountVnd: number;
}

export interface MatchedRemittance<Entry extends KeptRemittance> {
  entry: Entry;
  /** Null for none, or none that has left. */
  parcel: CarriedParcel | null;
  outcome: RemittanceOutcome;
}

/** Cash that was collected and has not been passed on whole. */
export interface UnremittedCash {
  parcel: CarriedParcel & { deliveredOn: string };
  missingVnd: number;
}

function inOrder(a: KeptRemittance, b: KeptRemittance): number {
  const key = ({ day, amountVnd, tracking, order }: KeptRemittance) =>
    [day, String(amountVnd).padStart(12, "0"), tracking, order].join("|");
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : Number(first > second);
}

/**
 * The parcel that a line names: by its tracking number, which a carrier may write in either column, else by its
 * order, of whose parcels the first counts that waits for just this sum, then the first that waits at all.
 */
function parcelOf(
  entry: KeptRemittance,
  parcels: readonly CarriedParcel[],
  sumOf: (parcel: CarriedParcel) => number,
): CarriedParcel | null {
  const names = [entry.tracking, entry.order].filter((name) => name !== "");
  const tracked = parcels.find(({ tracking }) => tracking !== "" && names.includes(tracking));
  const ordered = parcels.filter(({ order }) => names.includes(order));
  const waits = ordered.filter((parcel) => sumOf(parcel) < parcel.dueVnd);
  const fits = waits.find((parcel) => parcel.dueVnd - sumOf(parcel) === entry.amountVnd);
  return tracked ?? fits ?? waits[0] ?? ordered[0] ?? null;
}

function outcomeOf(amount: number, before: number, parcel: CarriedParcel): RemittanceOutcome {
  if (parcel.refused) return "refused";
  if (parcel.dueVnd === 0) return "not_cash";
  if (parcel.deliveredOn === null) return "not_delivered";
  if (before >= parcel.dueVnd) return "twice";
  const now = before + amount;
  if (now === parcel.dueVnd) return "exact";
  return now < parcel.dueVnd ? "less" : "more";
}

/** Two files may name one parcel differently: the same parcel, day and amount is the same money. */
function isAgain(entry: KeptRemittance, other: KeptRemittance, parcel: CarriedParcel): boolean {
  const names = [entry.tracking, entry.order].filter((name) => name !== "");
  const namesIt =
    names.includes(parcel.order) || (parcel.tracking !== "" && names.includes(parcel.tracking));
  const differ =
    entry.tracking !== "" && other.tracking !== "" && entry.tracking !== other.tracking;
  return namesIt && !differ && entry.day === other.day && entry.amountVnd === other.amountVnd;
}

/**
 * Fits what carriers said they passed on to the parcels they took. It looks at all lines and parcels together and
 * in an order of their own, so that neither the order of files nor a line that comes again makes a difference, and
 * a tracking number that is written down later finds its money.
 *
 * @param waiting codes of the seller's orders that have no parcel yet
 */
export function matchRemittances<Entry extends KeptRemittance>(
  parcels: readonly CarriedParcel[],
  entries: readonly Entry[],
  waiting: ReadonlySet<string> = new Set(),
): { matched: MatchedRemittance<Entry>[]; unremitted: UnremittedCash[] } {
  const takenBy = new Map<string, KeptRemittance[]>();
  const takenOf = ({ id }: CarriedParcel) => takenBy.get(id) ?? [];
  const sumOf = (parcel: CarriedParcel) =>
    takenOf(parcel).reduce((sum, { amountVnd }) => sum + amountVnd, 0);
  const matched: MatchedRemittance<Entry>[] = [];
  const seen = new Set<string>();
  for (const entry of entries.toSorted(inOrder)) {
    const key = remittanceKey(entry);
    if (
      seen.has(key) ||
      parcels.some((one) => takenOf(one).some((other) => isAgain(entry, other, one)))
    ) {
      continue;
    }
    seen.add(key);
    const parcel = parcelOf(entry, parcels, sumOf);
    if (!parcel) {
      const outcome = waiting.has(entry.order) ? "not_delivered" : "unknown";
      matched.push({ entry, parcel, outcome });
      continue;
    }
    matched.push({ entry, parcel, outcome: outcomeOf(entry.amountVnd, sumOf(parcel), parcel) });
    takenBy.set(parcel.id, [...takenOf(parcel), entry]);
  }
  const unremitted = parcels.flatMap((parcel) => {
    const { deliveredOn, refused, dueVnd } = parcel;
    const missingVnd = dueVnd - sumOf(parcel);
    return deliveredOn === null || refused || missingVnd <= 0
      ? []
      : [{ parcel: { ...parcel, deliveredOn }, missingVnd }];
  });
  return { matched, unremitted };
}
