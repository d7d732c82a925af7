import { solve, type Constraint } from "yalps";

/** Sums by seller. */
export type Parts = Map<string, bigint>;

/** One version's cells, by commune, group and stars, and the rows of these three tables. */
export interface Side {
  cells: Map<string, { keys: readonly string[]; parts: Parts }>;
  rows: string[][][];
}

/** A cell's amount in the versions in which it is the same. */
interface Unknown {
  keys: readonly string[];
  versions: number[];
  vnd: bigint;
}

type Wanted = (unknown: Unknown) => boolean;

/** An amount above a thousand times the key's is as good as one of a thousand times. */
const AMPLE = 1000;
/** What a unit of a row that is reached is worth, beside one of the sum in question. */
const REACHED = 100;

/** METHOD.md 6.3: what all versions' cells may be, and what rows tell of it. */
export class Together {
  private readonly unknowns: Unknown[] = [];
  private readonly untold = new Set<string>();

  /** The last of them is this version; its rows may be others later. */
  constructor(private readonly sides: readonly Side[]) {
    for (const name of new Set(sides.flatMap(({ cells }) => [...cells.keys()]))) {
      const alike = new Map<string, Unknown>();
      sides.forEach(({ cells }, version) => {
        const parts = [...(cells.get(name)?.parts ?? [])].sort().map(String).join(";");
        const keys = sides.find((side) => side.cells.has(name))?.cells.get(name)?.keys ?? [];
        const vnd = [...(cells.get(name)?.parts.values() ?? [])].reduce((a, b) => a + b, 0n);
        const unknown = alike.get(parts) ?? { keys, versions: [], vnd };
        unknown.versions.push(version);
        alike.set(parts, unknown);
      });
      this.unknowns.push(...alike.values());
    }
  }

  /** Whether this version tells a key of a table in one version that the earlier ones have not told. */
  tells(table: number, key: string, version: number): boolean {
    const wanted: Wanted = ({ keys, versions }) =>
      keys[table] === key && versions.includes(version);
    // The same unknowns in another version are the same sum, and what is not told never is later.
    const sum = [...this.unknowns.keys()].filter((place) => wanted(this.unknowns[place]!)).join();
    if (this.untold.has(sum)) return false;
    const all = this.sides.length;
    if (this.toldBy(all, wanted) && !this.toldBy(all - 1, wanted)) return true;
    this.untold.add(sum);
    return false;
  }

  /** Told by the equations of the first `count` versions. */
  private toldBy(count: number, wanted: Wanted): boolean {
    const sums = new Map<string, { lines: string[]; own: bigint; rest: bigint; has: boolean[] }>();
    let whole = 0n;
    for (const unknown of this.unknowns) {
      const lines = this.linesOf(unknown, count);
      if (!lines) continue;
      const entry = sums.get(lines.join()) ?? { lines, own: 0n, rest: 0n, has: [false, false] };
      sums.set(lines.join(), entry);
      if (wanted(unknown)) {
        entry.own += unknown.vnd;
        whole += unknown.vnd;
        entry.has[1] = true;
      } else {
        entry.rest += unknown.vnd;
        entry.has[0] = true;
      }
    }
    const free = [...sums.values()].some(({ lines, has }) => lines.length === 0 && has[1]);
    return !free && isNear([...sums.values()], whole);
  }

  /** The equations that an unknown is in; undefined when it is seen to be nothing. */
  private linesOf({ keys, versions }: Unknown, count: number): string[] | undefined {
    const lines: string[] = [];
    for (const version of versions.filter((one) => one < count)) {
      for (const [table, rows] of (this.sides[version]?.rows ?? []).entries()) {
        const row = rows.findIndex((one) => one.includes(keys[table]!));
        if (row < 0) return undefined;
        lines.push(`${version}.${table}.${row}`);
      }
    }
    return lines;
  }
}

/** Whether the wanted sum's bounds, as parts of it, are near it: by two linear programmes. */
function isNear(
  sums: { lines: string[]; own: bigint; rest: bigint; has: boolean[] }[],
  whole: bigint,
): boolean {
  // What stands in the same rows can be exchanged for one another: a ninth is enough, and most often there.
  const both = sums.filter(({ has }) => has[0] && has[1]);
  const enough = whole / 9n;
  if (both.reduce((sum, { own }) => sum + own, 0n) > enough) return false;
  if (both.reduce((sum, { rest }) => sum + rest, 0n) > enough) return false;
  const parts = sums.flatMap(({ lines, own, rest, has }) => [
    ...(has[1] ? [{ lines, vnd: own, wanted: true }] : []),
    ...(has[0] ? [{ lines, vnd: rest, wanted: false }] : []),
  ]);
  const values = parts.map(({ vnd }) => Math.min(Number(vnd) / Number(whole), AMPLE));
  const least = bound(parts, values, "least");
  if (least !== undefined && least <= 0.9 - 1e-6) return false;
  const greatest = bound(parts, values, "greatest");
  return greatest === undefined || greatest < 1.1 + 1e-6;
}

/**
 * Undefined when none is found. The equations are left at "no more than"; that they are reached is worth so much
 * more than the sum in question that an optimum reaches all of them, and nothing at all is a point to start from.
 */
function bound(
  parts: readonly { lines: string[]; wanted: boolean }[],
  values: readonly number[],
  which: "least" | "greatest",
): number | undefined {
  const most = new Map<string, number>();
  const variables = parts.map(({ lines, wanted }, place): [number, [string, number][]] => {
    for (const line of lines) most.set(line, (most.get(line) ?? 0) + values[place]!);
    const own = wanted ? (which === "least" ? -1 : 1) : 0;
    const worth: [string, number] = ["worth", REACHED * lines.length + own];
    return [place, [worth, ...lines.map((line): [string, number] => [line, 1])]];
  });
  const found = solve({
    direction: "maximize",
    objective: "worth",
    constraints: [...most].map(([line, max]): [string, Constraint] => [line, { max }]),
    variables,
  });
  if (found.status !== "optimal") return undefined;
  let sum = 0;
  for (const [place, value] of found.variables) {
    const { lines, wanted } = parts[place]!;
    if (wanted) sum += value;
    for (const line of lines) most.set(line, most.get(line)! - value);
  }
  return [...most.values()].every((missing) => missing < 1e-6) ? sum : undefined;
}
