import { PROTECTION_PERCENT } from "./disclosure";

/** Values of a two-way table, row by row. */
type Values = readonly (readonly number[])[];
type Mask = readonly (readonly boolean[])[];

/**
 * Whether no single guess comes to within 10 % of every value that a cell may have which is left out of a table:
 * of all tables without negative cells that agree with the totals and with the cells that are published, the
 * greatest value less 10 % is at least the least one with 10 % more, (1 − p) · greatest ≥ (1 + p) · least.
 *
 * Both bounds are those of the linear programme (Fischetti & Salazar, Management Science 47 (2001) 1008–1027),
 * which is a flow here. What a cell is lowered by has to be added elsewhere in its row, taken away in that
 * column, and so on, until it comes back in the cell's own column. So value less least is the greatest flow from
 * its row to its column over the other cells left out, where adding goes from a row to a column without limit and
 * taking away from a column to a row as far as the cell has something; greatest less value is that from its
 * column to its row. Flows are found by shortest augmenting paths (Edmonds & Karp 1972), in whole numbers.
 */
export function isKeptApart(
  values: Values,
  hidden: Mask,
  [row, column]: readonly [number, number],
): boolean {
  const [more, less] = [100 + PROTECTION_PERCENT, 100 - PROTECTION_PERCENT];
  const others = hidden.map((line, i) => line.map((out, j) => out && !(i === row && j === column)));
  const [start, end] = [row, values.length + column];
  // With the value v, what can be taken off it d, and what can be added u: less · (v + u) ≥ more · (v − d).
  const wanted = 2 * PROTECTION_PERCENT * (values[row]?.[column] ?? 0);
  const down = greatestFlow(values, others, { start, end, enough: wanted / more });
  const missing = wanted - more * down;
  if (missing <= 0) return true;
  const up = greatestFlow(values, others, { start: end, end: start, enough: missing / less });
  return less * up >= missing;
}

/** Nodes: the rows, and after them the columns. `enough`: a larger flow is not looked for. */
interface Way {
  start: number;
  end: number;
  enough: number;
}

function greatestFlow(values: Values, open: Mask, { start, end, enough }: Way): number {
  const left = values.map((line) => [...line]);
  let flow = 0;
  while (flow < enough) {
    const path = shortestPath(left, open, start, end);
    if (path === null) break;
    const steps = path.slice(1).map((to, at) => stepBetween(path[at] ?? to, to, left.length));
    const taken = steps.filter(({ adds }) => !adds);
    const amount = Math.min(...taken.map(({ row, column }) => left[row]?.[column] ?? 0));
    for (const { row, column, adds } of steps) {
      const line = left[row];
      if (line) line[column] = (line[column] ?? 0) + (adds ? amount : -amount);
    }
    flow += amount;
  }
  return flow;
}

/** The nodes of the shortest way on which something can flow, both ends included; null without any. */
function shortestPath(left: Values, open: Mask, start: number, end: number): number[] | null {
  const cameFrom = new Map([[start, start]]);
  const waiting = [start];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (node === end) return wayBack(cameFrom, end);
    for (const next of nextNodes(left, open, node)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      waiting.push(next);
    }
  }
  return null;
}

function nextNodes(left: Values, open: Mask, node: number): number[] {
  const rows = left.length;
  if (node < rows) {
    return (open[node] ?? []).flatMap((isOpen, column) => (isOpen ? [rows + column] : []));
  }
  const column = node - rows;
  return left.flatMap((line, row) =>
    open[row]?.[column] === true && (line[column] ?? 0) > 0 ? [row] : [],
  );
}

function wayBack(cameFrom: ReadonlyMap<number, number>, end: number): number[] {
  const path = [end];
  for (let node = end; cameFrom.get(node) !== node;) {
    node = cameFrom.get(node) ?? node;
    path.unshift(node);
  }
  return path;
}

function stepBetween(from: number, to: number, rows: number) {
  return from < rows
    ? { row: from, column: to - rows, adds: true }
    : { row: to, column: from - rows, adds: false };
}
