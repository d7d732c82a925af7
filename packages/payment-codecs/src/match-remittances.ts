import { groupBy } from "./group-by";
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

/** The names that a line has for its parcel, the carrier's own first. */
export function namesOf({ tracking, order }: Pick<KeptRemittance, "tracking" | "order">): string[] {
  return [tracking, order].filter((name) => name !== "");
}

function placeOf({ day, amountVnd, tracking, order }: KeptRemittance): string {
  return [day, String(amountVnd).padStart(12, "0"), tracking, order].join("|");
}

/** Lines in an order that is theirs alone, however files happened to come. */
export function inOrder<Entry extends KeptRemittance>(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, place: placeOf(entry) }))
    .sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ entry }) => entry);
}

/** What came so far of one parcel's cash. */
interface Taken {
  parcel: CarriedParcel;
  sumVnd: number;
  /** Tracking numbers of the lines that it came by, by day and amount. */
  lines: Map<string, string[]>;
}

interface Books {
  all: Taken[];
  tracked: Map<string, Taken>;
  ordered: Map<string, Taken[]>;
}

function openBooks(parcels: readonly CarriedParcel[]): Books {
  const all = parcels.map((parcel): Taken => ({ parcel, sumVnd: 0, lines: new Map() }));
  const tracked = all.filter(({ parcel }) => parcel.tracking !== "");
  return {
    all,
    tracked: new Map(tracked.toReversed().map((taken) => [taken.parcel.tracking, taken])),
    ordered: groupBy(all, ({ parcel }) => [parcel.order]),
  };
}

/** Every parcel that a line may mean: those of its tracking number, which a carrier may write in either column, then of its order. */
function namedBy(entry: KeptRemittance, { tracked, ordered }: Books) {
  const names = namesOf(entry);
  return {
    tracked: names.flatMap((name) => tracked.get(name) ?? []),
    ordered: names.flatMap((name) => ordered.get(name) ?? []),
  };
}

/**
 * The parcel that a line names: by its tracking number, else by its order, of whose parcels the first counts that
 * waits for just this sum, then the first that waits at all.
 */
function parcelOf(entry: KeptRemittance, named: ReturnType<typeof namedBy>): Taken | null {
  const waits = named.ordered.filter(({ parcel, sumVnd }) => sumVnd < parcel.dueVnd);
  const fits = waits.find(({ parcel, sumVnd }) => parcel.dueVnd - sumVnd === entry.amountVnd);
  return named.tracked[0] ?? fits ?? waits[0] ?? named.ordered[0] ?? null;
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

function moneyOf({ day, amountVnd }: KeptRemittance): string {
  return `${day}|${String(amountVnd)}`;
}

/** Two files may name one parcel differently: the same parcel, day and amount is the same money. */
function isAgain(entry: KeptRemittance, { lines }: Taken): boolean {
  const others = lines.get(moneyOf(entry)) ?? [];
  return others.some((one) => one === "" || entry.tracking === "" || one === entry.tracking);
}

function take(entry: KeptRemittance, taken: Taken): void {
  taken.sumVnd += entry.amountVnd;
  const money = moneyOf(entry);
  const numbers = taken.lines.get(money);
  if (numbers) numbers.push(entry.tracking);
  else taken.lines.set(money, [entry.tracking]);
}

/** Orders of the seller's of which no parcel is carried, by code. */
export interface OtherOrders {
  /** Still to leave. */
  waiting: ReadonlySet<string>;
  /** Cancelled, or not taken by their buyers. */
  ended: ReadonlySet<string>;
}

const NO_OTHERS: OtherOrders = { waiting: new Set(), ended: new Set() };

function withoutParcel(entry: KeptRemittance, others: OtherOrders): RemittanceOutcome {
  const names = namesOf(entry);
  if (names.some((name) => others.ended.has(name))) return "refused";
  return names.some((name) => others.waiting.has(name)) ? "not_delivered" : "unknown";
}

/**
 * Fits what carriers said they passed on to the parcels they took. It looks at all lines and parcels together and
 * in an order of their own, so that neither the order of files nor a line that comes again makes a difference, and
 * a tracking number that is written down later finds its money.
 *
 * @returns `missing` is what no line tells of yet, by parcel, whether it has arrived or not; `unremitted` only those that have
 */
export function matchRemittances<Entry extends KeptRemittance>(
  parcels: readonly CarriedParcel[],
  entries: readonly Entry[],
  others: OtherOrders = NO_OTHERS,
): {
  matched: MatchedRemittance<Entry>[];
  missing: Map<string, number>;
  unremitted: UnremittedCash[];
} {
  const books = openBooks(parcels);
  const matched: MatchedRemittance<Entry>[] = [];
  const seen = new Set<string>();
  for (const entry of inOrder(entries)) {
    const key = remittanceKey(entry);
    const named = namedBy(entry, books);
    const again = [...named.tracked, ...named.ordered].some((taken) => isAgain(entry, taken));
    if (seen.has(key) || again) {
      continue;
    }
    seen.add(key);
    const taken = parcelOf(entry, named);
    if (!taken) {
      matched.push({ entry, parcel: null, outcome: withoutParcel(entry, others) });
      continue;
    }
    const { parcel, sumVnd } = taken;
    matched.push({ entry, parcel, outcome: outcomeOf(entry.amountVnd, sumVnd, parcel) });
    take(entry, taken);
  }
  const missing = new Map(
    books.all.map(({ parcel: { id, dueVnd }, sumVnd }) => [id, Math.max(0, dueVnd - sumVnd)]),
  );
  const unremitted = parcels.flatMap((parcel) => {
    const { deliveredOn, refused } = parcel;
    const missingVnd = missing.get(parcel.id) ?? 0;
    return deliveredOn === null || refused || missingVnd === 0
      ? []
      : [{ parcel: { ...parcel, deliveredOn }, missingVnd }];
  });
  return { matched, missing, unremitted };
}
