import { isSensitive } from "./disclosure";
import { monthsOf } from "./months";
import type { ReleaseInputs } from "./release-inputs";
import { openReturns } from "./reported-amounts";
import { frameIn } from "./units-of-month";

type SumBySeller = Map<string, number>;

/**
 * Whether a release would tell what one seller sold. What is known of its figures can be had by
 * subtraction: the floor, the returns' online part (known less floor), both together, and the returns' chat
 * part. Each must stand on enough sellers by itself, or on none.
 */
export function tellsOneSeller(inputs: ReleaseInputs): boolean {
  const book = openReturns(inputs);
  const floor: SumBySeller = new Map();
  const elsewhere: SumBySeller = new Map();
  const chat: SumBySeller = new Map();
  const months = monthsOf(inputs.period);
  for (const { seller, month, goods_vnd } of inputs.floor) {
    if (months.includes(month)) add(floor, seller, goods_vnd);
  }
  for (const month of months) {
    for (const { id } of frameIn(inputs.frame, month)) {
      const told = book.amountsOf(id, month);
      add(elsewhere, id, told?.online ?? 0);
      add(chat, id, told?.chat ?? 0);
    }
  }
  const online = new Map(floor);
  elsewhere.forEach((value, seller) => {
    add(online, seller, value);
  });
  return [floor, elsewhere, online, chat].some(isTelling);
}

function add(sums: SumBySeller, seller: string, value: number): void {
  if (value > 0) sums.set(seller, (sums.get(seller) ?? 0) + value);
}

function isTelling(sums: SumBySeller): boolean {
  const largest = [...sums]
    .map(([seller, value]) => ({ seller, value }))
    .sort((a, b) => b.value - a.value);
  const value = largest.reduce((sum, one) => sum + one.value, 0);
  return isSensitive({ value, sellers: largest.length, largest });
}
