import { hideOneAnother, isSensitive, unite, type Cell } from "./disclosure";

/** A row of a table whose sum is published too. */
export interface Row extends Cell {
  readonly key: string;
  /** What the row lies in, whose hidden rows may be told as one; null when nothing. */
  readonly area: string | null;
}

/** Rows that are published as one sum only. */
export interface WithheldRows {
  area: string | null;
  keys: string[];
  value: number;
}

/**
 * Which rows of a list may not be published by themselves, so that neither they nor a subtraction from the
 * list's total give a seller away. Every other row may be.
 *
 * Sensitive rows are told together: those of one area as one where they hide one another, else with all
 * the rest that is left over. Where even these do not hide one another, further rows are withheld with
 * them (complementary suppression), areas before rows, in the order in which they are given, until they do;
 * at worst the whole list. Published values and sums of withheld rows partition the total, so they tell no
 * more about a withheld row than the sum that it is in.
 *
 * The total itself is the caller's: see {@link totalIsSensitive}.
 */
export function withhold(rows: readonly Row[]): WithheldRows[] {
  const sensitive = rows.filter(isSensitive);
  const areas = [...new Set(sensitive.flatMap(({ area }) => area ?? []))].map((area) =>
    sensitive.filter((row) => row.area === area),
  );
  const hidden = areas.filter(hideOneAnother);
  const rest = sensitive.filter((row) => !hidden.some((area) => area.includes(row)));
  const others = rows
    .filter((row) => row.value > 0 && !sensitive.includes(row))
    .map((row) => [row]);
  const absorbable = [...hidden, ...others];
  while (rest.length > 0 && !hideOneAnother(rest)) {
    const next = absorbable.shift();
    if (next === undefined) break;
    rest.push(...next);
  }
  const kept = hidden.filter((area) => absorbable.includes(area)).map(toWithheld);
  return rest.length > 0 ? [...kept, { ...toWithheld(rest), area: null }] : kept;
}

/** Whether not even the sum of all rows may be published: then nothing of the table may. */
export function totalIsSensitive(rows: readonly Cell[]): boolean {
  return isSensitive(unite(rows));
}

function toWithheld(rows: readonly Row[]): WithheldRows {
  return {
    area: rows[0]?.area ?? null,
    keys: rows.map(({ key }) => key),
    value: rows.reduce((sum, { value }) => sum + value, 0),
  };
}
