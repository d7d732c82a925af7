declare const dongBrand: unique symbol;

/** An amount in whole đồng. VND has no smaller unit in use. */
export type Dong = number & { readonly [dongBrand]: true };

/** Marks a number as whole đồng. Throws RangeError unless it is a safe integer (negative is allowed). */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole đồng: ${amount}`);
  return amount as Dong;
}

/**
 * "155.000 ₫": dots between thousands and a no-break space before the sign, so that an amount never
 * breaks over two lines. The same text on every machine, whatever language data its Node carries.
 * Throws RangeError unless `amount` is whole đồng.
 */
export function formatDong(amount: number): string {
  const whole = dong(amount);
  const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${whole < 0 ? "−" : ""}${digits}\u00a0₫`;
}

/**
 * Price per kilogram in whole đồng, half rounded up, from a price in đồng and a weight in grams. Null when
 * there is no weight to divide by (a service, a piece of jewellery sold without one). Throws RangeError
 * when the price is not whole đồng or either is negative.
 */
export function unitPrice(price: number, weightGrams: number): { amount: Dong; per: "kg" } | null {
  if (dong(price) < 0 || weightGrams < 0) throw new RangeError("price and weight are not negative");
  if (weightGrams === 0) return null;
  const doubled = Math.floor((price * 1000 * 2 + weightGrams) / (weightGrams * 2));
  return { amount: dong(doubled), per: "kg" };
}
