import { groupOfSet } from "@cho-lang/ocop/product-sets";
import type { Dressing } from "./dressing";
import { DRESSINGS } from "./dressings";
import type { SupportName } from "./draw-support";
import { emoji } from "./thing";

const SUPPORT_OF_GROUP: Record<number, SupportName> = {
  1: "tray",
  2: "board",
  3: "board",
  4: "cloth",
  5: "board",
  6: "cloth",
};

/** The product's own dressing, or a plain one of its emoji alone when it was added since. */
export function dressingOf(handle: string, productSet: number, code: string): Dressing {
  const own = DRESSINGS[handle];
  if (own !== undefined) return own;
  const hero = emoji(code);
  const support = SUPPORT_OF_GROUP[groupOfSet(productSet).id] ?? "tray";
  return { hero, piece: hero, friend: emoji("1f33f"), support, backdrop: "hills" };
}
