import type { ChangeableSheet } from "../listing-changes/sheet-changes";
import type { WrittenPack } from "./column";
import { CODE_HEADING, PACK_COLUMNS, PRODUCT_COLUMNS } from "./columns";
import { guardedText } from "./guarded-text";

/** A product as a file tells it. */
export interface WrittenProduct {
  code: string;
  sheet: ChangeableSheet;
  packs: WrittenPack[];
}

/** The code, the name and what a pack is stand first, where a phone shows them. */
const [NAME, ...OTHERS] = PRODUCT_COLUMNS;
const FRONT = NAME ? [NAME] : [];

export const HEADINGS = [
  CODE_HEADING,
  ...[...FRONT, ...PACK_COLUMNS, ...OTHERS].map((column) => column.heading),
];

/** In characters. */
export const WIDTHS = [18, ...[...FRONT, ...PACK_COLUMNS, ...OTHERS].map((column) => column.width)];

const BLANK_PACK_CELLS = PACK_COLUMNS.map(() => "");

/** The rows of a product: one a pack, of which the first tells the product. */
function rowsOf({ code, sheet, packs }: WrittenProduct): string[][] {
  const packCells = packs.map((pack) => PACK_COLUMNS.map(({ write }) => write(pack)));
  const rows = packCells.length > 0 ? packCells : [BLANK_PACK_CELLS];
  const cells = (columns: typeof PRODUCT_COLUMNS, at: number) =>
    columns.map(({ write }) => (at === 0 ? write(sheet) : ""));
  return rows.map((pack, at) =>
    [code, ...cells(FRONT, at), ...pack, ...cells(OTHERS, at)].map(guardedText),
  );
}

/** A file's rows with its headings, guarded against being taken for formulas. */
export function sheetRows(products: readonly WrittenProduct[]): string[][] {
  return [HEADINGS, ...products.flatMap(rowsOf)];
}
