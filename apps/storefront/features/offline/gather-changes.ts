import { LARGEST_QUANTITY } from "@/features/basket/parse-quantity";
import type { JoinedChange } from "@/lib/medusa/basket";
import type { BasketChange } from "./shopping";

/**
 * The changes as they are sent: for each variant either one absolute quantity or nothing but additions.
 * So the whole of it may be sent again after a lost answer: quantities that are set come out the same,
 * and additions are counted once by their ids.
 */
export function gatherChanges(changes: readonly BasketChange[]): JoinedChange[] {
  const byVariant = new Map<string, JoinedChange[]>();
  for (const change of changes) {
    const variantId = change.kind === "add" ? change.pack.variantId : change.variantId;
    byVariant.set(variantId, gathered(byVariant.get(variantId) ?? [], change, variantId));
  }
  return [...byVariant.values()].flat();
}

function gathered(before: JoinedChange[], change: BasketChange, variantId: string): JoinedChange[] {
  if (change.kind === "remove") {
    return [{ kind: "set", variantId, quantity: 0, seenUnitPrice: 0 }];
  }
  if (change.kind === "set") {
    const { quantity, seenUnitPrice } = change;
    return [{ kind: "set", variantId, quantity, seenUnitPrice }];
  }
  const { quantity, id: requestId, pack } = change;
  const seenUnitPrice = pack.unitPrice;
  const [absolute] = before;
  if (absolute?.kind === "set") {
    const total = Math.min(absolute.quantity + quantity, LARGEST_QUANTITY);
    return [{ kind: "set", variantId, quantity: total, seenUnitPrice }];
  }
  return [...before, { kind: "add", variantId, quantity, seenUnitPrice, requestId }];
}
