import { MedusaError } from "@medusajs/framework/utils";
import { unsafeUniformIntDistribution, xoroshiro128plus } from "pure-rand";

/** Draws that come out the same for the same seed on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  unit(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** An item with a chance in proportion to its weight; weights are not negative, not all zero. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
}

const RESOLUTION = 2 ** 30;

/** Seeded generator: xoroshiro128+ of pure-rand. `pick` and `weighted` throw on an empty list. */
export function random(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (low: number, high: number): number =>
    unsafeUniformIntDistribution(low, high, generator);
  const unit = (): number => int(0, RESOLUTION - 1) / RESOLUTION;
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index];
    if (item === undefined) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Nothing to draw from");
    }
    return item;
  };
  return {
    unit,
    int,
    pick: (items) => at(items, int(0, items.length - 1)),
    weighted: (items, weightOf) => {
      const total = items.reduce((sum, item) => sum + weightOf(item), 0);
      let rest = unit() * total;
      const index = items.findIndex((item) => {
        rest -= weightOf(item);
        return rest < 0;
      });
      return at(items, index === -1 ? items.length - 1 : index);
    },
  };
}
