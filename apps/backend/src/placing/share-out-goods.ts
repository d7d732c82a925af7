import { LARGEST_QUANTITY } from "../basket/largest-quantity";

/** What one line of an open basket wants of one stock level, and what is there. */
export interface WantedGoods {
  basket_id: string;
  variant_id: string;
  level_id: string;
  quantity: number;
  /** Of the level's unit, for each piece. */
  per_piece: number;
  /** Neither reserved nor claimed by a basket that is still open. */
  free: number;
}

export interface ShortLine {
  variant_id: string;
  available: number;
}

/** What a basket that is being placed takes of each stock level once it is written. */
export interface Claim {
  basket_id: string;
  level_id: string;
  amount: number;
}

export interface Share {
  claims: Claim[];
  /** Empty for a basket that gets all it wants; otherwise it gets nothing. */
  short: ShortLine[];
}

/** @param leftOf what baskets before left of a level; changed only when this one gets all that it wants. */
function shareOf(wanted: readonly WantedGoods[], leftOf: Map<string, number>): Share {
  const short = new Map<string, number>();
  const mine = new Map<string, number>();
  const claims = wanted.map(({ basket_id, variant_id, level_id, quantity, per_piece, free }) => {
    const left = mine.get(level_id) ?? leftOf.get(level_id) ?? free;
    const pieces = Math.max(0, Math.floor(left / per_piece));
    if (pieces < quantity) {
      short.set(variant_id, Math.min(pieces, short.get(variant_id) ?? LARGEST_QUANTITY));
    }
    const amount = quantity * per_piece;
    mine.set(level_id, left - amount);
    return { basket_id, level_id, amount };
  });
  if (short.size > 0) {
    const lines = [...short].map(([variant_id, available]) => ({ variant_id, available }));
    return { claims: [], short: lines };
  }
  for (const [levelId, left] of mine) {
    leftOf.set(levelId, left);
  }
  return { claims, short: [] };
}

/**
 * Shares what is free among baskets in the order in which they came: each gets all that it wants, or nothing where
 * there is too little of any. Never claims more of a level than is free.
 * @param wanted the rows of all these baskets; `free` is the same in every row of a level
 */
export function shareOutGoods(
  basketIds: readonly string[],
  wanted: readonly WantedGoods[],
): Map<string, Share> {
  const rowsOf = new Map<string, WantedGoods[]>(basketIds.map((basketId) => [basketId, []]));
  for (const row of wanted) {
    rowsOf.get(row.basket_id)?.push(row);
  }
  const leftOf = new Map<string, number>();
  return new Map([...rowsOf].map(([basketId, rows]) => [basketId, shareOf(rows, leftOf)]));
}
