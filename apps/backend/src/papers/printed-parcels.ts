import { MarketError } from "../errors/market-error";
import type { OrderLineView, OrderView, ParcelPieces } from "../order-view/order-view";

/** What leaves together, as it is printed: a whole order, or one of its parcels. Amounts in whole đồng. */
export interface PrintedParcel {
  /** What it is called among several, e.g. "Kiện 1/2", "Kiện rượu"; null for a whole order. */
  name: string | null;
  /** Only its pieces, with what it collects for them. */
  lines: OrderLineView[];
  delivery_fee_vnd: number;
}

function linesOf(lines: OrderLineView[], pieces: ParcelPieces[]): OrderLineView[] {
  return lines.flatMap((line) => {
    const held = pieces.find(({ line_id }) => line_id === line.id);
    return held ? [{ ...line, quantity: held.quantity, total_vnd: held.total_vnd }] : [];
  });
}

/** The lines with what is in no parcel, and what is to be collected for it. */
function restOf({ lines, parcels }: OrderView): OrderLineView[] {
  const pieces = parcels.flatMap((parcel) => parcel.pieces);
  return lines
    .map((line) => {
      const sent = pieces.filter(({ line_id }) => line_id === line.id);
      return {
        ...line,
        quantity: sent.reduce((left, { quantity }) => left - quantity, line.quantity),
        total_vnd: sent.reduce((left, { total_vnd }) => left - total_vnd, line.total_vnd),
      };
    })
    .filter(({ quantity }) => quantity > 0);
}

/** What is still to leave, alcohol by itself. Which of the two leaves first is not known, so neither has a number. */
function toLeave(rest: OrderLineView[], number: number): Omit<PrintedParcel, "delivery_fee_vnd">[] {
  const alcohol = rest.filter((line) => line.alcohol);
  const others = rest.filter((line) => !line.alcohol);
  return alcohol.length > 0 && others.length > 0
    ? [
        { name: "Kiện hàng khác", lines: others },
        { name: "Kiện rượu", lines: alcohol },
      ]
    : [{ name: `Kiện ${String(number)}`, lines: rest }];
}

/**
 * What papers of an order are printed for: the parcel with a number, or without one what is still to leave,
 * and all parcels once nothing is. The first parcel collects the delivery fee. How many there are is known,
 * and stands in their names, once all have left. `not_found` for a parcel that the order does not have.
 */
export function printedParcels(order: OrderView, number: number | null): PrintedParcel[] {
  const { lines, parcels, delivery_fee_vnd } = order;
  const rest = restOf(order);
  const left = parcels.map(({ pieces }, at) => ({
    name: `Kiện ${String(at + 1)}${rest.length > 0 ? "" : `/${String(parcels.length)}`}`,
    lines: linesOf(lines, pieces),
  }));
  const all = rest.length > 0 ? [...left, ...toLeave(rest, left.length + 1)] : left;
  const printed = all.map((one, at) => ({
    ...one,
    delivery_fee_vnd: at === 0 ? delivery_fee_vnd : 0,
  }));
  if (number !== null && number > Math.max(1, all.length)) {
    throw new MarketError("not_found");
  }
  if (all.length < 2) {
    return [{ name: null, lines, delivery_fee_vnd }];
  }
  if (number !== null) {
    return printed.slice(number - 1, number);
  }
  return rest.length > 0 ? printed.slice(left.length) : printed;
}
