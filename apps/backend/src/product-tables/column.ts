import type { ChangeableSheet, SheetField } from "../listing-changes/sheet-changes";
import type { Pack } from "../product-sheets/product-sheet";

/** Pack of a product that is on sale already may lack a price. */
export type WrittenPack = Omit<Pack, "price_vnd"> & { price_vnd: number | null };

interface Column {
  /** What stands above it. */
  heading: string;
  /** In characters, where a file has widths. */
  width: number;
  /**
   * A cell as a value of the field, without its guard; "" where the file says that there is nothing. What
   * cannot be read stays as it was typed, and the rules for the field say what is wrong with it.
   */
  read: (cell: string) => unknown;
}

/** One field of a product; one entry here is all that a new one takes. */
export interface ProductColumn extends Column {
  field: SheetField;
  write: (sheet: ChangeableSheet) => string;
}

/** One field of a pack. */
export interface PackColumn extends Column {
  field: keyof Pack;
  write: (pack: WrittenPack) => string;
}
