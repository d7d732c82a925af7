/** Sums by seller, by key. */
export type Sales = Map<string, Parts>;
export type Parts = Map<string, bigint>;
/** What is taken for the sales of a table and of its earlier versions. */
export interface Reading {
  now: Sales;
  before: { rows: string[][]; sales: Sales }[];
}

export function enter(sales: Sales, key: string, seller: string, vnd: bigint): void {
  if (vnd === 0n) return;
  const parts: Parts = sales.get(key) ?? new Map<string, bigint>();
  parts.set(seller, (parts.get(seller) ?? 0n) + vnd);
  sales.set(key, parts);
}

/** METHOD.md 6.2; the first reading is that of the known sales, to which imputed amounts may be added in another. */
export function rowsOf(
  keys: readonly string[],
  areas: Map<string, string>,
  readings: readonly [Reading, ...Reading[]],
): string[][] {
  const [{ now: sales, before }] = readings;
  const start = (before[before.length - 1]?.rows ?? []).map((row) => [...row].sort());
  for (const key of keys) if (!start.some((row) => row.includes(key))) start.push([key]);
  const everything = start.flat();
  const mayBeTold = (row: string[]) =>
    readings.every(
      (reading, place) =>
        (place > 0 && everything.every((key) => row.includes(key))) || passes(reading, row),
    );
  let lump: string[] = [];
  const left: string[][] = [];
  const districts: Record<string, string[]> = {};
  for (const row of start) {
    const area = areas.get(row[0]!);
    if (mayBeTold(row)) left.push(row);
    else if (area && row.every((key) => areas.get(key) === area))
      districts[area] = [...(districts[area] ?? []), ...row];
    else lump = lump.concat(row);
  }
  for (const row of Object.values(districts)) {
    if (mayBeTold(row)) left.push(row.sort());
    else lump = lump.concat(row);
  }
  left.sort(smallerFirst(sales));
  while (lump.length > 0 && left.length > 0 && !mayBeTold(lump)) lump.push(...(left.shift() ?? []));
  if (lump.length > 0) left.push(lump.sort());
  return left.sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
}

/** Rows by their sums, then by their first key; each row is in its order. */
export function smallerFirst(sales: Sales): (one: string[], other: string[]) => number {
  return (one, other) => {
    const by = sumOf(sales, one) - sumOf(sales, other);
    return by < 0n ? -1 : by > 0n ? 1 : one[0]! < other[0]! ? -1 : 1;
  };
}

/** The three points of METHOD.md 6.2. */
export function passes({ now, before }: Reading, row: string[]): boolean {
  if (!safeNow(now, row)) return false;
  return before.every(({ rows, sales: then }) => {
    if (sensitive(changeOf(then, now, row))) return false;
    const still = rows.filter(
      (told) =>
        told.every((key) => row.includes(key)) &&
        [...changeOf(then, now, told).values()].every((vnd) => vnd === 0n),
    );
    const rest = row.filter((key) => !still.flat().includes(key));
    return rest.length === 0 || safeNow(now, rest);
  });
}

function changeOf(then: Sales, now: Sales, keys: readonly string[]): Parts {
  const [was, is] = [partsOf(then, keys), partsOf(now, keys)];
  const change: Parts = new Map();
  for (const seller of [...was.keys(), ...is.keys()]) {
    const by = (is.get(seller) ?? 0n) - (was.get(seller) ?? 0n);
    change.set(seller, by < 0n ? -by : by);
  }
  return change;
}

function safeNow(sales: Sales, row: string[]): boolean {
  const all = partsOf(sales, row);
  if (row.length === 1) return !sensitive(all);
  const total = sumOf(sales, row);
  if (total === 0n) return true;
  return (
    !sensitive(all) &&
    row.every((key) => {
      const own = sumOf(sales, [key]);
      return !sensitive(partsOf(sales, [key])) || 10n * (total - own) >= own;
    })
  );
}

export function sensitive(parts: Parts): boolean {
  const amounts = [...parts.values()].filter((vnd) => vnd > 0n);
  amounts.sort((one, other) => (one < other ? 1 : one > other ? -1 : 0));
  if (amounts.length === 0) return false;
  if (amounts.length < 3) return true;
  return 10n * amounts.slice(2).reduce((sum, vnd) => sum + vnd, 0n) < amounts[0]!;
}

function partsOf(sales: Sales, keys: readonly string[]): Parts {
  const parts: Parts = new Map();
  for (const key of keys)
    for (const [seller, vnd] of sales.get(key) ?? [])
      parts.set(seller, (parts.get(seller) ?? 0n) + vnd);
  return parts;
}

export function sumOf(sales: Sales, keys: readonly string[]): bigint {
  return [...partsOf(sales, keys).values()].reduce((sum, vnd) => sum + vnd, 0n);
}
