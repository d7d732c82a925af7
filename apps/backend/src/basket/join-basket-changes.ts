import type { MedusaContainer } from "@medusajs/framework/types";
import { loadOffers } from "../offers/load-offers";
import type { Offer } from "../offers/offer";
import { removeBasketLineWorkflow } from "../workflows/basket/remove-basket-line";
import { setBasketLinesWorkflow } from "../workflows/basket/set-basket-lines";
import type { SetBasketLine } from "../workflows/basket/steps/set-basket-lines";
import { LARGEST_QUANTITY } from "./largest-quantity";
import { rememberRequest } from "./remember-request";
import { retrieveOpenBasket } from "./retrieve-open-basket";
import { withBasketLock } from "./with-basket-lock";

/** A change that a shopper made without a line. Prices in whole đồng. */
export interface JoinedChange {
  mode: "add" | "set";
  variant_id: string;
  /** Pieces; `set` to 0 takes the line out. */
  quantity: number;
  /** What the shopper's screen showed for a piece. */
  seen_unit_price_vnd: number;
  /** Names an `add`: the same request again adds nothing. */
  request_id: string | null;
}

/**
 * Brings changes that were made without a line into an open basket, in their order, all at once.
 *
 * Unlike {@link changeBasketLine} it refuses nothing that the shopper chose in good faith: what is short,
 * dearer or no longer sold by now stays in the basket, where the line's `problem` says so and nothing can
 * be ordered until the shopper has decided. More than 99 pieces become 99. Variants that do not exist
 * any more are left out, and so is alcohol that would come in before an age was declared. Repeating it changes nothing. Throws `basket_not_found` or `basket_placed`.
 *
 * @returns the variants that were left out
 */
export async function joinBasketChanges(
  container: MedusaContainer,
  basketId: string,
  changes: readonly JoinedChange[],
  ofAge: boolean,
): Promise<string[]> {
  return withBasketLock(container, basketId, async () => {
    const basket = await retrieveOpenBasket(container, basketId);
    const variantIds = [...new Set(changes.map((change) => change.variant_id))];
    const offers = await loadOffers(container, variantIds);
    const lines = new Map<string, SetBasketLine>();
    for (const { variant_id, quantity, seen_unit_price, request_ids } of basket.lines) {
      lines.set(variant_id, { variant_id, quantity, seen_unit_price, request_ids });
    }
    const mayJoin = ({ variant_id, quantity }: JoinedChange) => {
      const offer = offers.get(variant_id);
      return offer !== undefined && (ofAge || quantity === 0 || !offer.carried.alcohol);
    };
    const known = changes.filter(mayJoin);
    known.forEach((change) => {
      lines.set(change.variant_id, joined(lines.get(change.variant_id), change));
    });
    await write(container, basketId, [...lines.values()], offers);
    const joinedIds = new Set(known.map(({ variant_id }) => variant_id));
    return variantIds.filter((id) => !joinedIds.has(id));
  });
}

function joined(line: SetBasketLine | undefined, change: JoinedChange): SetBasketLine {
  const before = line ?? {
    variant_id: change.variant_id,
    quantity: 0,
    seen_unit_price: change.seen_unit_price_vnd,
    request_ids: [],
  };
  if (change.mode === "set") {
    return { ...before, quantity: change.quantity };
  }
  if (change.request_id && before.request_ids.includes(change.request_id)) {
    return before;
  }
  return {
    ...before,
    quantity: Math.min(before.quantity + change.quantity, LARGEST_QUANTITY),
    request_ids: rememberRequest(before.request_ids, change.request_id),
  };
}

async function write(
  container: MedusaContainer,
  basketId: string,
  lines: SetBasketLine[],
  touched: Map<string, Offer>,
): Promise<void> {
  const changed = lines.filter((line) => touched.has(line.variant_id));
  await setBasketLinesWorkflow(container).run({
    input: { basket_id: basketId, lines: changed.filter((line) => line.quantity > 0) },
  });
  for (const { variant_id } of changed.filter((line) => line.quantity === 0)) {
    await removeBasketLineWorkflow(container).run({ input: { basket_id: basketId, variant_id } });
  }
}
