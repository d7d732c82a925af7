import { freeEverywhereFrom, leastFee } from "@cho-lang/delivery/fees-before-address";
import type { ShownRates } from "@cho-lang/delivery/own-zones";
import type { Basket, BasketGroup, BasketLine } from "@/lib/medusa/basket";
import { LARGEST_QUANTITY } from "@/features/basket/parse-quantity";
import type { SeenPack } from "@/features/basket/seen-pack";
import type { BasketChange, LocalBasket } from "./shopping";

interface Entry {
  line: BasketLine;
  seller: BasketGroup["seller"];
}

/**
 * The basket as the shopper should see it on this phone: the market's as last seen, with the changes made
 * here since. Prices and stock are those last seen, delivery fees are not known.
 */
export function shownBasket({ basket: kept, changes }: LocalBasket): Basket {
  const entries = new Map<string, Entry>();
  for (const { lines, seller } of kept?.basket.groups ?? []) {
    lines.forEach((line) => entries.set(line.variantId, { line, seller }));
  }
  changes.forEach((change) => {
    apply(change, entries);
  });
  const groups = groupsOf([...entries.values()], ratesOf({ basket: kept, changes }));
  const goodsTotal = sum(groups.map((group) => group.goodsTotal));
  return {
    id: kept?.basket.id ?? "",
    placed: false,
    itemCount: sum([...entries.values()].map(({ line }) => line.quantity)),
    groups,
    goodsTotal,
    deliveryTotal: null,
    total: goodsTotal,
  };
}

/** What the sellers in the shown basket ask for delivery, by handle, as far as this phone knows. */
export function ratesOf({ basket, changes }: LocalBasket): Map<string, ShownRates> {
  const rates = new Map(Object.entries(basket?.rates ?? {}));
  for (const change of changes) {
    if (change.kind === "add") {
      rates.set(change.pack.seller.handle, change.pack.rates);
    }
  }
  return rates;
}

function apply(change: BasketChange, entries: Map<string, Entry>): void {
  const variantId = change.kind === "add" ? change.pack.variantId : change.variantId;
  const entry = entries.get(variantId);
  if (change.kind === "remove") {
    entries.delete(variantId);
  } else if (change.kind === "set") {
    if (entry) {
      entries.set(variantId, { ...entry, line: withQuantity(entry.line, change.quantity) });
    }
  } else {
    const { line, seller } = entry ?? { line: newLine(change.pack), seller: change.pack.seller };
    const quantity = Math.min(line.quantity + change.quantity, LARGEST_QUANTITY);
    entries.set(variantId, { line: withQuantity(line, quantity), seller });
  }
}

function newLine({ seller: _seller, rates: _rates, unitPrice, ...pack }: SeenPack): BasketLine {
  return {
    ...pack,
    quantity: 0,
    unitPrice,
    seenUnitPrice: unitPrice,
    available: LARGEST_QUANTITY,
    lineTotal: 0,
    problem: null,
  };
}

function withQuantity(line: BasketLine, quantity: number): BasketLine {
  return {
    ...line,
    quantity,
    lineTotal: line.unitPrice * quantity,
    problem: problemWith(line, quantity),
  };
}

function problemWith(line: BasketLine, quantity: number): BasketLine["problem"] {
  if (line.problem === "not_for_sale" || line.problem === "sold_out") {
    return line.problem;
  }
  if (quantity > line.available) {
    return "too_few";
  }
  return line.unitPrice === line.seenUnitPrice ? null : "price_changed";
}

function groupsOf(entries: Entry[], rates: Map<string, ShownRates>): BasketGroup[] {
  const sellers = new Map(entries.map(({ seller }) => [seller.handle, seller]));
  return [...sellers.values()].map((seller) => {
    const lines = entries
      .filter((entry) => entry.seller.handle === seller.handle)
      .map(({ line }) => line);
    const goodsTotal = sum(lines.map((line) => line.lineTotal));
    const known = rates.get(seller.handle);
    const asked = known && { ...known, from_commune: seller.communeCode };
    return {
      seller,
      lines,
      goodsTotal,
      deliveryFee: null,
      deliveryFrom: asked ? leastFee(asked) : 0,
      freeFrom: asked ? freeEverywhereFrom(asked) : null,
      total: goodsTotal,
    };
  });
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
