import { canMove, type Column } from "./can-move";
import type { CellTable } from "./cell-sale";
import { PROTECTION_PERCENT } from "./disclosure";
import type { ToldSums } from "./told-sums";
import type { UnknownAmount } from "./unknown-amounts";

/** A key of a table in one version. */
export interface KeyOfVersion {
  readonly table: CellTable;
  readonly key: string;
  /** Its place in the list. */
  readonly version: number;
}

/** By how much of itself a key's sum has to be open, one way or the other; a millionth is left to rounding. */
const ENOUGH = PROTECTION_PERCENT / 100 + 1e-6;

/**
 * Whether told sums bring somebody to within 10 % of a key's sum, from below and from above, who knows which
 * cells have sales and which have not changed between versions.
 */
export function isTold({ groups, lines }: ToldSums, wanted: KeyOfVersion): boolean {
  const columns = groups.flatMap((group) => {
    const own = group.amounts.filter((amount) => isOf(amount, wanted));
    const others = group.amounts.filter((amount) => !isOf(amount, wanted));
    return [toColumn(group.lines, own, true), toColumn(group.lines, others, false)].flatMap(
      (column) => column ?? [],
    );
  });
  const whole = columns.reduce((sum, { wanted: isOwn, value }) => sum + (isOwn ? value : 0), 0);
  const scaled = columns.map((column) => ({ ...column, value: column.value / whole }));
  return (
    !isSwapped(scaled) && !canMove(scaled, lines, 1, ENOUGH) && !canMove(scaled, lines, -1, ENOUGH)
  );
}

function isOf({ keys, versions }: UnknownAmount, { table, key, version }: KeyOfVersion): boolean {
  return keys[table] === key && versions.includes(version);
}

/** Amounts that stand in the same sums and in the sum in question, or not in it, need not be told apart. */
function toColumn(
  lines: readonly number[],
  amounts: readonly UnknownAmount[],
  wanted: boolean,
): Column | null {
  if (amounts.length === 0) return null;
  return { lines, value: amounts.reduce((sum, { vnd }) => sum + vnd, 0), wanted };
}

/**
 * Whether it is enough to exchange the key's amounts for those that stand beside them in the same sums, which
 * is nearly always so and needs no programme.
 */
function isSwapped(columns: readonly Column[]): boolean {
  let [less, more] = [0, 0];
  columns.forEach((column, at) => {
    const beside = columns[at + 1];
    if (!column.wanted || beside?.wanted !== false || beside.lines !== column.lines) return;
    less += column.value;
    more += beside.value;
  });
  return less >= ENOUGH || more >= ENOUGH;
}
