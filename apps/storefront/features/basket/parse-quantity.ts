/** The most pieces of one kind that a basket takes, as the backend has it. */
export const LARGEST_QUANTITY = 99;

/**
 * A quantity as somebody typed it.
 *
 * @returns a whole number from 1 to {@link LARGEST_QUANTITY}, or `null` for anything else: 0, −1, 10⁹,
 *   "1.5", text, nothing
 */
export function parseQuantity(text: FormDataEntryValue | null): number | null {
  if (typeof text !== "string" || !/^\s*\d{1,9}\s*$/.test(text)) {
    return null;
  }
  const quantity = Number(text);
  return quantity >= 1 && quantity <= LARGEST_QUANTITY ? quantity : null;
}
