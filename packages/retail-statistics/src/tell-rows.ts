import { bySeller, changesBetween, toCell } from "./contributions";
import { hideOneAnother, isSensitive } from "./disclosure";
import type { TableSale } from "./table-sale";

/** What an earlier version tells of the same table, and who stands behind it. */
export interface ToldTable {
  readonly rows: readonly (readonly string[])[];
  readonly sales: readonly TableSale[];
}

/** Who is taken to stand behind a table, now and in the versions that have it, the earliest first. */
export interface Standing {
  readonly sales: readonly TableSale[];
  readonly earlier: readonly ToldTable[];
}

/**
 * Which keys of a table are told by themselves and which together, as section 6 of METHOD.md says: the rows
 * begin as the last version told them, those that would give a seller away are put together, by area where
 * that is enough, and others with them until they do not. Rows are never split, so that versions differ only by sums of whole rows,
 * and none of these differences is one seller's either.
 *
 * @param keys what the table has now
 * @param areaOf what a key lies in; empty: nothing
 * @param known who is known to stand behind the table
 * @param estimated the same and whoever stands behind it by an imputed amount; null where these count for
 *   nothing. All keys as one row are a sum that is told elsewhere anyway, so it is only asked what is known of it
 */
export function tellRows(
  keys: readonly string[],
  areaOf: (key: string) => string,
  known: Standing,
  estimated: Standing | null,
): string[][] {
  const told = known.earlier.at(-1)?.rows ?? [];
  const fresh = keys.filter((key) => !told.some((row) => row.includes(key))).map((key) => [key]);
  const rows = [...told, ...fresh].map((row) => [...row]);
  const all = rows.flat().length;
  const isOpen = (row: readonly string[]) =>
    mayTell(row, known) && (estimated === null || row.length === all || mayTell(row, estimated));
  const closed = rows.filter((row) => !isOpen(row));
  const areas = byArea(closed, areaOf).filter(isOpen);
  const together = closed.flat().filter((key) => !areas.some((row) => row.includes(key)));
  const others = smallestFirst([...rows.filter(isOpen), ...areas], known.sales);
  return tellWith(together, others, isOpen);
}

/** The rows of a table after one of them was put together with the smallest other one, and with more until they may be told. */
export function joinRow(
  rows: readonly (readonly string[])[],
  row: readonly string[],
  known: Standing,
): string[][] {
  const others = smallestFirst(
    rows.filter((one) => one !== row),
    known.sales,
  );
  const [next = [], ...further] = others;
  return tellWith([...row, ...next], further, (one) => mayTell(one, known));
}

/** Rows by their sums, of equal ones that with the first key first. */
export function smallestFirst<Row extends readonly string[]>(
  rows: readonly Row[],
  sales: readonly TableSale[],
): Row[] {
  return rows
    .map((row) => ({ row, value: toCell(bySeller(within(row, sales))).value }))
    .sort((a, b) => a.value - b.value || compare(first(a.row), first(b.row)))
    .map(({ row }) => row);
}

/** Adds to keys that are told together as many other rows as it takes, in their order, until they may be; all rows ordered. */
function tellWith(
  together: readonly string[],
  others: readonly (readonly string[])[],
  isOpen: (row: readonly string[]) => boolean,
): string[][] {
  const row = [...together];
  const left = [...others];
  while (row.length > 0 && !isOpen(row)) {
    const next = left.shift();
    if (next === undefined) break;
    row.push(...next);
  }
  return [...left, ...(row.length > 0 ? [row] : [])]
    .map((one) => [...one].sort(compare))
    .sort((a, b) => compare(first(a), first(b)));
}

/** Whether a row says nobody's sales, by itself and laid beside the versions before. */
export function mayTell(row: readonly string[], { sales, earlier }: Standing): boolean {
  return maySay(row, sales) && earlier.every((version) => mayFollow(row, sales, version));
}

/** The rows that lie in one area, put together, one row an area. */
function byArea(rows: readonly (readonly string[])[], areaOf: (key: string) => string): string[][] {
  const areas = new Map<string, string[]>();
  for (const row of rows) {
    const [area = "", ...others] = new Set(row.map(areaOf));
    if (area === "" || others.length > 0) continue;
    areas.set(area, [...(areas.get(area) ?? []), ...row]);
  }
  return [...areas.values()];
}

/** Whether the row's sum says nobody's sales, and no key's in it. */
function maySay(row: readonly string[], sales: readonly TableSale[]): boolean {
  if (row.length === 1) return !isSensitive(toCell(bySeller(within(row, sales))));
  const cells = row.map((key) => toCell(bySeller(within([key], sales))));
  return cells.every(({ value }) => value === 0) || hideOneAnother(cells);
}

/**
 * Whether the row's change since a version says nobody's sales, nor what is left of it for somebody who
 * knows which of that version's rows have not changed, and subtracts them.
 */
function mayFollow(
  row: readonly string[],
  sales: readonly TableSale[],
  version: ToldTable,
): boolean {
  const changeOf = (keys: readonly string[]) =>
    toCell(changesBetween(bySeller(within(keys, sales)), bySeller(within(keys, version.sales))));
  const same = version.rows.filter(
    (told) => told.every((key) => row.includes(key)) && changeOf(told).sellers === 0,
  );
  const left = row.filter((key) => !same.some((told) => told.includes(key)));
  return !isSensitive(changeOf(row)) && (left.length === 0 || maySay(left, sales));
}

function within(row: readonly string[], sales: readonly TableSale[]): TableSale[] {
  return sales.filter(({ key }) => row.includes(key));
}

function first(row: readonly string[]): string {
  return row.reduce((least, key) => (key < least ? key : least), row[0] ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
