import { isDeepStrictEqual } from "node:util";
import type { ProductSheet } from "../product-sheets/product-sheet";

/** What of a product changes by itself; packs change piece by piece (`changePacks`). */
export type ChangeableSheet = Omit<ProductSheet, "packs">;
export type SheetField = keyof ChangeableSheet;

/**
 * What shoppers buy a product for: its name, what it is, and every text in which something can be claimed
 * of it. A false word there costs a buyer her trust, so the operator reads it first.
 */
const RISKY: readonly SheetField[] = [
  "title",
  "product_set",
  "story",
  "storage",
  "ingredients",
  "instructions",
  "warnings",
  "keywords",
];

/** The field of a change that adds a pack. */
export const NEW_PACK = "new_pack";

/** One field that a seller changed. */
export interface SheetChange {
  field: SheetField;
  before: ChangeableSheet[SheetField];
  after: ChangeableSheet[SheetField];
}

/** Whether a change of this field waits for the operator. */
export function isRisky(field: string): boolean {
  return RISKY.some((risky) => risky === field);
}

/** The fields that really differ from what a product says now. */
export function sheetChanges(
  now: ChangeableSheet,
  wanted: Partial<ChangeableSheet>,
): SheetChange[] {
  const fields = Object.keys(wanted) as SheetField[];
  return fields.flatMap((field) => {
    const after = wanted[field];
    return after === undefined || isDeepStrictEqual(after, now[field])
      ? []
      : [{ field, before: now[field], after }];
  });
}
