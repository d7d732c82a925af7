/** Amounts come as numbers or as Medusa's BigNumber, which `Number()` reads. */
type Amount = number | { valueOf(): number | string };

interface CountedOrder {
  /** Delivery fee that was paid for the whole order, whole đồng. */
  delivery_vnd: number;
  /** Its lines as the province counts them, in one order whenever it is asked. */
  rows: readonly { id: string; line_item_id: string; quantity: number }[];
}

/** Pieces of a line that came back, with what was paid back for them. */
interface ReturnedPieces {
  line_item_id: string;
  quantity: number;
  goods_vnd: Amount;
  delivery_vnd: Amount;
}

/** What is to be written over a counted line. */
export interface ReturnedSaleRow {
  id: string;
  returned_quantity: number;
  returned_vnd: number;
  delivery_vnd: number;
}

/**
 * An order as it counts without what came back of it, one row a line. What is left of the delivery fee stands on
 * the first line of which something is left: a line without any counts no more, and its fee would vanish with it.
 */
export function returnedSaleRows(
  { delivery_vnd, rows }: CountedOrder,
  returns: readonly ReturnedPieces[],
): ReturnedSaleRow[] {
  const sum = (of: readonly ReturnedPieces[], amount: (one: ReturnedPieces) => Amount) =>
    of.reduce((all, one) => all + Math.round(Number(amount(one))), 0);
  const fee = delivery_vnd - sum(returns, (one) => one.delivery_vnd);
  const counted = rows.map(({ id, line_item_id, quantity }) => {
    const mine = returns.filter((one) => one.line_item_id === line_item_id);
    const returned_quantity = sum(mine, (one) => one.quantity);
    const returned_vnd = sum(mine, (one) => one.goods_vnd);
    return { id, returned_quantity, returned_vnd, left: quantity - returned_quantity };
  });
  const bearer = counted.find(({ left }) => left > 0) ?? counted[0];
  return counted.map((row) => ({
    id: row.id,
    returned_quantity: row.returned_quantity,
    returned_vnd: row.returned_vnd,
    delivery_vnd: row === bearer ? fee : 0,
  }));
}
