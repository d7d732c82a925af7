import { LARGE_CASH_VND } from "./cash-proof";

/**
 * Orders under one phone that wait for their sellers at a time: goods are kept for each, and nothing was paid. A
 * household orders a few in a week; ten already are a feast's.
 */
export const MOST_OPEN_ORDERS = 10;

/**
 * Unpaid baskets at a time whose phone nobody has proven, by who placed them. A phone: somebody who leaves her bank's page,
 * forgets it and begins anew comes to three or four. A visitor: a whole mobile network may stand behind one address,
 * of which most pay within minutes.
 */
export const MOST_UNPAID_BASKETS = { phone: 5, visitor: 30 } as const;

/**
 * Pieces of a pack that unpaid orders of an unproven phone may always keep together, if so many are there: a family's
 * purchase, whatever the stock.
 */
export const ALWAYS_KEPT_PIECES = 10;

/**
 * Above that: a fifth of a pack's pieces for one phone, so that four others find some too; a half for one visitor,
 * who may be many people.
 */
export const KEPT_SHARE = { phone: 1 / 5, visitor: 1 / 2 } as const;

/** A pack of a basket that is being placed by an unproven phone. Pieces throughout. */
export interface WantedPack {
  variant_id: string;
  wanted: number;
  /** What nobody has reserved yet, this basket included. */
  free: number;
  /** What unproven orders that wait for money keep already: of the same phone, and of the same visitor. */
  kept: { phone: number; visitor: number };
}

/** What is known of who places a basket without having proven the phone. */
export interface UnprovenStanding {
  /** Whether goods that were ordered under this phone have ever been delivered on this market. */
  delivered_before: boolean;
  /** What all orders of the basket come to, delivery included, whole đồng. */
  total_vnd: number;
  /** Whether its sellers hear of it only once it is paid. */
  waits_for_money: boolean;
  /**
   * Orders of the phone that wait for their sellers: those that its owner was shown to have placed or that are paid, and
   * the others.
   */
  open_orders: { own: number; unproven: number };
  /** Unproven baskets that wait for money before their sellers hear of them: of the phone and of the visitor. */
  unpaid_baskets: { phone: number; visitor: number };
  packs: readonly WantedPack[];
}

/** Why a basket is not placed as long as its phone is unproven. */
export type UnprovenRefusal =
  | { kind: "open_orders"; open_orders: number; proof_helps: boolean }
  | { kind: "unpaid_baskets"; unpaid_baskets: number }
  | { kind: "many_pieces"; lines: { variant_id: string; available: number }[] };

/** How many pieces of a pack an unproven placing may take now: at least 0. */
export function piecesWithoutProof({ free, kept }: Omit<WantedPack, "wanted">): number {
  const left = (who: keyof typeof KEPT_SHARE): number =>
    Math.max(ALWAYS_KEPT_PIECES, Math.floor((free + kept[who]) * KEPT_SHARE[who])) - kept[who];
  return Math.max(0, Math.min(free, left("phone"), left("visitor")));
}

/** How many wait already where one more is too many; what its sellers see at once is not held back by them. */
function tooManyUnpaid({ waits_for_money, unpaid_baskets }: UnprovenStanding): number | null {
  const full = (["phone", "visitor"] as const).find(
    (who) => waits_for_money && unpaid_baskets[who] >= MOST_UNPAID_BASKETS[who],
  );
  return full === undefined ? null : unpaid_baskets[full];
}

/**
 * Why a basket whose phone nobody has proven may not be placed now; null when it may. Unpaid orders keep goods from
 * others at no cost, and anybody can type any number: what they may keep is bounded by the number and by who types it.
 * A phone to which goods were delivered may keep more, as it may pay in cash without a code, up to the same sum. An
 * order in cash is its seller's to confirm or refuse from the beginning, so it is bound by its number of orders alone.
 */
export function unprovenRefusal(standing: UnprovenStanding): UnprovenRefusal | null {
  const { delivered_before, total_vnd, waits_for_money, open_orders, packs } = standing;
  const open = open_orders.own + open_orders.unproven;
  if (open >= MOST_OPEN_ORDERS) {
    const proof_helps = open_orders.own < MOST_OPEN_ORDERS;
    return { kind: "open_orders", open_orders: open, proof_helps };
  }
  const unpaid_baskets = tooManyUnpaid(standing);
  if (unpaid_baskets !== null) {
    return { kind: "unpaid_baskets", unpaid_baskets };
  }
  if (!waits_for_money || (delivered_before && total_vnd < LARGE_CASH_VND)) {
    return null;
  }
  const lines = packs
    .filter((pack) => pack.wanted > piecesWithoutProof(pack))
    .map((pack) => ({ variant_id: pack.variant_id, available: piecesWithoutProof(pack) }));
  return lines.length > 0 ? { kind: "many_pieces", lines } : null;
}
