import { dispatchWeekdays, type CarriedGoods, type TravelClass } from "./carried-goods";
import { shareAmount } from "./share-amount";

/** A line of an order, with what it comes to in whole đồng. */
export interface LineToPack extends CarriedGoods {
  id: string;
  total_vnd: number;
}

/** Which box goods go into. */
export type ParcelClass = "dry" | "chilled" | "frozen" | "service";

/** What of an order leaves together. */
export interface PlannedParcel<Line extends LineToPack = LineToPack> {
  /** `service` leaves nowhere: one goes there for it. It is a part all the same, so that the parts are the order. */
  kind: ParcelClass;
  /** Packed for breakable goods, which is no harm to the others in it. */
  fragile: boolean;
  /** Holds alcohol and nothing else: whoever hands it over checks the recipient's age. */
  alcohol: boolean;
  lines: Line[];
  /** On which all of it may be handed over; 1 Monday to 7 Sunday. */
  weekdays: readonly number[];
  goods_vnd: number;
  /** Its share of the order's delivery fee. */
  fee_vnd: number;
  /** What is to be paid for it: goods and fee. */
  total_vnd: number;
}

const KINDS: Readonly<Record<TravelClass, ParcelClass>> = {
  // Together: what is packed for breakable goods keeps dry goods too, and a second box would cost its own way.
  ambient: "dry",
  fragile: "dry",
  // Each alone: at 0–4 °C frozen goods thaw, at −18 °C fresh ones freeze, and dry goods get wet in both.
  chilled: "chilled",
  frozen: "frozen",
  service: "service",
};

/** Goods that would leave together, and the days of the week on which all of them may. */
export interface Draft<Line> {
  kind: ParcelClass;
  alcohol: boolean;
  lines: Line[];
  weekdays: readonly number[];
}

function draft<Line extends LineToPack>(
  lines: readonly Line[],
  arrives: (parcel: Draft<Line>) => boolean,
): Draft<Line>[] {
  const drafts: Draft<Line>[] = [];
  for (const line of lines) {
    const kind = KINDS[line.travels];
    const { alcohol } = line;
    const days = dispatchWeekdays(line);
    const together = drafts
      .filter((parcel) => parcel.kind === kind && parcel.alcohol === alcohol)
      .map((parcel) => ({
        parcel,
        lines: [...parcel.lines, line],
        weekdays: parcel.weekdays.filter((day) => days.includes(day)),
      }));
    const fit = together.find(
      ({ lines: joined, weekdays }) =>
        weekdays.length > 0 && arrives({ kind, alcohol, lines: joined, weekdays }),
    );
    if (fit) {
      Object.assign(fit.parcel, { lines: fit.lines, weekdays: fit.weekdays });
    } else {
      drafts.push({ kind, alcohol, lines: [line], weekdays: days });
    }
  }
  return drafts;
}

/**
 * Splits an order into what may travel in one box: by storage class, alcohol apart from all else, and apart where goods
 * are handed over on no day of the week in common, or would not arrive in time together. The delivery fee is shared by what the goods cost, to the đồng: the parts add up to the
 * order, and none is negative. Parcels come in the order of their first line.
 *
 * @param arrives whether there is a day on which these would leave together and arrive in time
 * @param feeVnd of the whole order; nothing of it falls on a service that goods travel beside
 * @throws RangeError for an amount that is negative or not whole, and for a fee without lines
 */
export function planParcels<Line extends LineToPack>(
  lines: readonly Line[],
  feeVnd: number,
  arrives: (parcel: Draft<Line>) => boolean = () => true,
): PlannedParcel<Line>[] {
  const drafts = draft(lines, arrives);
  const goods = drafts.map((parcel) =>
    parcel.lines.reduce((sum, { total_vnd }) => sum + total_vnd, 0),
  );
  const sent = drafts.flatMap(({ kind }, at) => (kind === "service" ? [] : [at]));
  const payers = sent.length > 0 ? sent : drafts.map((_, at) => at);
  const shares = shareAmount(
    feeVnd,
    payers.map((at) => goods[at] ?? 0),
  );
  return drafts.map((parcel, at) => {
    const goods_vnd = goods[at] ?? 0;
    const fee_vnd = shares[payers.indexOf(at)] ?? 0;
    return {
      ...parcel,
      fragile: parcel.lines.some(({ travels }) => travels === "fragile"),
      goods_vnd,
      fee_vnd,
      total_vnd: goods_vnd + fee_vnd,
    };
  });
}
