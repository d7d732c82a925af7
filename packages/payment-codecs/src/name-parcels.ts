import { groupBy } from "./group-by";
import { inOrder, namesOf, type CarriedParcel, type KeptRemittance } from "./match-remittances";

/** A parcel that has left, and of which nobody wrote down who carries it. Whole đồng. */
export interface UnnotedParcel {
  id: string;
  /** The order's code. */
  order: string;
  dueVnd: number;
}

/** A parcel that a carrier's file shows to have been carried. */
export interface NamedParcel<Parcel, Entry> {
  parcel: Parcel;
  /** By which the file knows it; empty where it only names the order. */
  tracking: string;
  /** The line that shows it. */
  entry: Entry;
}

type Noted = Pick<CarriedParcel, "tracking" | "dueVnd">;

/** Whether a line may be the money of a parcel that is known to be carried. */
function mayBeOf(own: string, { tracking }: Noted): boolean {
  return own === "" || tracking === "" || own === tracking;
}

/** Which of an order's parcels a line shows to have been carried; undefined for none that is not known. */
function shownBy<Parcel extends UnnotedParcel>(
  amountVnd: number,
  own: string,
  unnoted: readonly Parcel[],
  noted: readonly Noted[],
): Parcel | undefined {
  const others = noted.filter((one) => mayBeOf(own, one));
  const fits = others.some(({ dueVnd }) => dueVnd === amountVnd)
    ? undefined
    : unnoted.find(({ dueVnd }) => dueVnd === amountVnd);
  return fits ?? (others.length === 0 ? unnoted[0] : undefined);
}

function namedOf<Parcel extends UnnotedParcel, Entry extends KeptRemittance>(
  code: string,
  parcels: readonly Parcel[],
  noted: readonly Noted[],
  entries: readonly Entry[],
  known: Set<string>,
): NamedParcel<Parcel, Entry>[] {
  const unnoted = [...parcels];
  const carried = [...noted];
  const named: NamedParcel<Parcel, Entry>[] = [];
  for (const entry of inOrder(entries)) {
    const own = namesOf(entry).find((name) => name !== code) ?? "";
    const shown = known.has(own) ? undefined : shownBy(entry.amountVnd, own, unnoted, carried);
    if (shown) {
      unnoted.splice(unnoted.indexOf(shown), 1);
      carried.push({ tracking: own, dueVnd: shown.dueVnd });
      named.push({ parcel: shown, tracking: own, entry });
      if (own !== "") known.add(own);
    }
  }
  return named;
}

/**
 * The parcels of orders that carriers' files name and of which nobody wrote down who carried them. Of an order with several parcels
 * a line shows that one was carried whose sum it has; else the first, unless a parcel that is known
 * to be carried may be meant.
 *
 * @param carried parcels that are known to be carried, of the same orders and of others
 */
export function nameParcels<Parcel extends UnnotedParcel, Entry extends KeptRemittance>(
  parcels: readonly Parcel[],
  carried: readonly Pick<CarriedParcel, "order" | "tracking" | "dueVnd">[],
  entries: readonly Entry[],
): NamedParcel<Parcel, Entry>[] {
  const known = new Set(carried.map(({ tracking }) => tracking).filter((one) => one !== ""));
  const unnotedOf = groupBy(parcels, ({ order }) => [order]);
  const notedOf = groupBy(carried, ({ order }) => [order]);
  const linesOf = groupBy(entries, namesOf);
  return [...unnotedOf].flatMap(([code, unnoted]) =>
    namedOf(code, unnoted, notedOf.get(code) ?? [], linesOf.get(code) ?? [], known),
  );
}
