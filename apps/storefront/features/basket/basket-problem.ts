import type { Basket } from "@/lib/medusa/basket";

/** Whether any line has to be put right (or its new price accepted), or an age declared, before ordering. */
export function hasProblem(basket: Basket): boolean {
  return (
    basket.needsAge === true ||
    basket.groups.some((group) => group.lines.some((line) => line.problem !== null))
  );
}

/** Whether a price rose or fell since the shopper agreed to it. */
export function hasChangedPrice(basket: Basket): boolean {
  return basket.groups.some((group) =>
    group.lines.some((line) => line.problem === "price_changed"),
  );
}
