/** Amounts that nobody is told, which stand in the same told sums. */
export interface Column {
  /** The sums it is a part of, by their numbers. */
  readonly lines: readonly number[];
  /** What it is, from 0 up. */
  readonly value: number;
  /** Whether it is a part of the sum in question as well. */
  readonly wanted: boolean;
}

/** What is nearer to nothing than this is taken for it; values are of the order of 1. */
const NOTHING = 1e-9;
/** How far a told sum may be off by rounding, when it is looked at in the end. */
const ROUNDING = 1e-8;
/** After so many steps on the spot the first choice is taken instead of the best one: then none comes back. */
const STEPS_ON_THE_SPOT = 50;
/** No more steps than this are tried. */
const MOST_STEPS = 20_000;

/**
 * Whether the sum of the wanted amounts could be greater (or, with −1, less) than it is by `enough`, with every
 * told sum as it is and no amount below 0. True only where a way to it was found and looked at; so what is given up
 * or spoilt by rounding counts as not possible.
 *
 * The linear programme is solved by the simplex method with bounded variables in its revised form (Chvátal,
 * Linear Programming, Freeman 1983, chapters 7 and 8) on the changes of the amounts, since these begin at a point that keeps
 * all sums: where they are. Unlike a general solver it stops as soon as enough is found.
 */
export function canMove(
  columns: readonly Column[],
  lines: number,
  direction: 1 | -1,
  enough: number,
): boolean {
  const state = begin(columns, lines);
  let onTheSpot = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const isCareful = onTheSpot > STEPS_ON_THE_SPOT;
    const entering = chooseEntering(state, direction, isCareful);
    if (entering === null) return false;
    const missing = (enough - direction * movedBy(state)) / entering.gain;
    const length = move(state, entering, missing, isCareful);
    onTheSpot = length > NOTHING ? 0 : onTheSpot + 1;
    if (direction * movedBy(state) >= enough - NOTHING) return isKept(state, lines);
  }
  return false;
}

interface State {
  readonly columns: readonly Column[];
  /** By how much each amount is changed. */
  readonly changes: Float64Array;
  /** Which column each line holds in the basis; −1 for none, which may not be other than 0. */
  readonly held: Int32Array;
  readonly isHeld: Uint8Array;
  /** The inverse of the basis, line by line. */
  readonly inverse: readonly Float64Array[];
}

interface Entering {
  column: number;
  /** 1: its amount grows. */
  sign: 1 | -1;
  /** What the sum in question comes nearer per unit of it. */
  gain: number;
}

function begin(columns: readonly Column[], lines: number): State {
  return {
    columns,
    changes: new Float64Array(columns.length),
    held: new Int32Array(lines).fill(-1),
    isHeld: new Uint8Array(columns.length),
    inverse: Array.from({ length: lines }, (_, line) => {
      const row = new Float64Array(lines);
      row[line] = 1;
      return row;
    }),
  };
}

function movedBy({ columns, changes }: State): number {
  return columns.reduce((sum, { wanted }, at) => (wanted ? sum + (changes[at] ?? 0) : sum), 0);
}

/** The column whose change brings most, or, with care, the first that brings anything; null: none does. */
function chooseEntering(state: State, direction: 1 | -1, isCareful: boolean): Entering | null {
  const prices = pricesOf(state);
  let best: Entering | null = null;
  for (const [at, column] of state.columns.entries()) {
    if (state.isHeld[at] === 1) continue;
    let cost = column.wanted ? direction : 0;
    for (const line of column.lines) cost -= direction * (prices[line] ?? 0);
    const gain = Math.abs(cost);
    if (gain <= (best?.gain ?? NOTHING)) continue;
    if (cost < 0 && roomOf(state, at) <= NOTHING) continue;
    best = { column: at, sign: cost > 0 ? 1 : -1, gain };
    if (isCareful) break;
  }
  return best;
}

/** What a unit of each told sum would bring the sum in question. */
function pricesOf({ columns, held, inverse }: State): Float64Array {
  const prices = new Float64Array(inverse.length);
  held.forEach((column, line) => {
    if (column < 0 || columns[column]?.wanted !== true) return;
    inverse[line]?.forEach((value, at) => {
      prices[at] = (prices[at] ?? 0) + value;
    });
  });
  return prices;
}

/** What an amount has left above 0. */
function roomOf({ columns, changes }: State, column: number): number {
  return (columns[column]?.value ?? 0) + (changes[column] ?? 0);
}

/** Changes the entering amount as far as the others let it, at most by `missing`; gives back how far. */
function move(
  state: State,
  { column, sign }: Entering,
  missing: number,
  isCareful: boolean,
): number {
  const weights = weightsOf(state, column);
  const most = Math.min(missing, sign < 0 ? roomOf(state, column) : Infinity);
  const { length, line } = shortest(state, weights, sign, most, isCareful);
  const { changes, held } = state;
  changes[column] = (changes[column] ?? 0) + sign * length;
  held.forEach((other, at) => {
    if (other >= 0) changes[other] = (changes[other] ?? 0) - sign * length * (weights[at] ?? 0);
  });
  if (line >= 0) exchange(state, line, column, weights);
  return length;
}

/** By how much each held amount gives way to a unit of a column. */
function weightsOf({ columns, inverse }: State, column: number): Float64Array {
  const lines = columns[column]?.lines ?? [];
  return Float64Array.from(inverse, (row) =>
    lines.reduce((sum, line) => sum + (row[line] ?? 0), 0),
  );
}

/** How far the entering amount can go before a held one reaches 0, and that one's line; −1: none does. */
function shortest(
  state: State,
  weights: Float64Array,
  sign: 1 | -1,
  most: number,
  isCareful: boolean,
): { length: number; line: number } {
  let length = most;
  let line = -1;
  weights.forEach((weight, at) => {
    const held = state.held[at] ?? -1;
    const falls = sign * weight;
    if (held < 0 ? Math.abs(weight) <= NOTHING : falls <= NOTHING) return;
    const limit = held < 0 ? 0 : Math.max(0, roomOf(state, held)) / falls;
    if (limit > length) return;
    const other = state.held[line] ?? -1;
    const isBetter =
      limit < length ||
      line < 0 ||
      (isCareful ? held < other : goesFirst(held, weight, other, weights[line] ?? 0));
    if (!isBetter) return;
    length = limit;
    line = at;
  });
  return { length, line };
}

/** Of two that reach 0 together, what holds no column goes first, and then the one that divides better. */
function goesFirst(held: number, weight: number, other: number, otherWeight: number): boolean {
  if (held < 0 !== other < 0) return held < 0;
  return Math.abs(weight) > Math.abs(otherWeight);
}

function exchange(state: State, line: number, column: number, weights: Float64Array): void {
  const { held, isHeld, inverse } = state;
  const pivot = inverse[line];
  if (pivot === undefined) return;
  const leaving = held[line] ?? -1;
  if (leaving >= 0) isHeld[leaving] = 0;
  held[line] = column;
  isHeld[column] = 1;
  const divisor = weights[line] ?? 1;
  pivot.forEach((value, at) => {
    pivot[at] = value / divisor;
  });
  inverse.forEach((row, other) => {
    const weight = weights[other] ?? 0;
    if (other === line || weight === 0) return;
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - weight * (pivot[at] ?? 0);
  });
}

/** Whether the changes found leave every told sum as it is, and no amount below 0. */
function isKept(state: State, lines: number): boolean {
  const off = new Float64Array(lines);
  state.columns.forEach((column, at) => {
    for (const line of column.lines) off[line] = (off[line] ?? 0) + (state.changes[at] ?? 0);
  });
  return (
    off.every((sum) => Math.abs(sum) <= ROUNDING) &&
    state.columns.every((_, at) => roomOf(state, at) >= -ROUNDING)
  );
}
