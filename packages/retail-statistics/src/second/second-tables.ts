import type { ReleaseInputs, ReportedMonth } from "../release-inputs";
import type { ReleasedTable } from "../release-outputs";
import type { TableName, TableSale } from "../table-sale";
import type { Bounded } from "./second-month";

/** Sums by seller, by key. */
type Sales = Map<string, Map<string, bigint>>;
type Parts = Map<string, bigint>;
/** What is taken for the sales of a table and of its earlier versions. */
interface Reading {
  now: Sales;
  before: { rows: string[][]; sales: Sales }[];
}

/** METHOD.md 6. */
export function secondTables(
  inputs: ReleaseInputs,
  months: readonly string[],
  estimates: readonly ([Bounded, Bounded] | undefined)[],
): ReleasedTable[] {
  const two = months.length === 2;
  if (months.length !== 1 && !two) return [];
  const imputed: Sales = new Map();
  if (!estimates.includes(undefined))
    for (const { seller, kind, vnd } of estimates.flatMap((month) => month?.[0].imputed ?? []))
      enter(imputed, kind, seller, vnd);
  const sales = salesOf(inputs, months);
  const names = ["commune", "group", "star", "kind", "elsewhere", "chat"] as const;
  return names.map((table) => {
    const own = sales[table];
    const also = table === "kind" ? imputed : new Map<string, Parts>();
    const known: Reading = { now: own, before: [] };
    const both: Reading = { now: merged(own, also), before: [] };
    for (const version of inputs.earlier ?? []) {
      const told = version.tables.find((one) => one.table === table);
      if (!told) continue;
      const rows = told.rows.map((row) => row.keys);
      const then = entered(table, version.sales);
      const guessed = entered(table, version.imputed ?? []);
      known.before.push({ rows, sales: then });
      both.before.push({ rows, sales: merged(then, guessed) });
    }
    const areas = new Map<string, string>();
    if (table === "commune")
      for (const cell of inputs.cells ?? []) if (cell.area) areas.set(cell.commune, cell.area);
    const twice = table === "kind" && inputs.method >= 3;
    const rows = rowsOf([...both.now.keys()], areas, twice ? [known, both] : [known]);
    return { table, rows: rows.map((keys) => ({ keys, vnd: Number(sumOf(both.now, keys)) })) };
  });
}

function salesOf(inputs: ReleaseInputs, months: readonly string[]): Record<TableName, Sales> {
  const found = Object.fromEntries(
    ["commune", "group", "star", "kind", "elsewhere", "chat"].map((name) => [name, new Map()]),
  ) as Record<TableName, Sales>;
  for (const cell of inputs.cells ?? []) {
    if (!months.includes(cell.month)) continue;
    const vnd = BigInt(cell.goods_vnd);
    enter(found.commune, cell.commune, cell.seller, vnd);
    enter(found.group, cell.group, cell.seller, vnd);
    enter(found.star, cell.stars, cell.seller, vnd);
  }
  const known = new Map(inputs.frame.map((entry) => [entry.id, entry]));
  const floor = new Map<string, bigint>();
  for (const one of inputs.floor) {
    const key = `${one.month}@${one.seller}`;
    floor.set(key, (floor.get(key) ?? 0n) + BigInt(one.goods_vnd));
    if (months.includes(one.month))
      enter(
        found.kind,
        known.get(one.seller)?.kind ?? "unknown",
        one.seller,
        BigInt(one.goods_vnd),
      );
  }
  const reviews = new Map(inputs.reviews.map((one) => [`${one.month}@${one.seller}`, one]));
  for (const row of inputs.returns) {
    const entry = known.get(row.seller);
    if (!entry || !months.includes(row.month) || entry.from > row.month) continue;
    if (entry.until !== null && entry.until < row.month) continue;
    const review = reviews.get(`${row.month}@${row.seller}`);
    if (review?.treatment === "refused") continue;
    const twice =
      review?.treatment === "floor_included" ? (floor.get(`${row.month}@${row.seller}`) ?? 0n) : 0n;
    enterReturn(found, row, entry.kind, twice);
  }
  return found;
}

function enterReturn(
  found: Record<TableName, Sales>,
  row: ReportedMonth,
  kind: string,
  twice: bigint,
): void {
  const left = BigInt(row.other_floors_vnd) - twice;
  const others = left > 0n ? left : 0n;
  const site = BigInt(row.own_site_vnd);
  enter(found.kind, kind, row.seller, others + site);
  enter(found.elsewhere, "other_floors", row.seller, others);
  enter(found.elsewhere, "own_site", row.seller, site);
  enter(found.chat, "social_chat", row.seller, BigInt(row.social_chat_vnd));
  enter(found.chat, "phone", row.seller, BigInt(row.phone_vnd));
}

function enter(sales: Sales, key: string, seller: string, vnd: bigint): void {
  if (vnd === 0n) return;
  const parts: Parts = sales.get(key) ?? new Map<string, bigint>();
  parts.set(seller, (parts.get(seller) ?? 0n) + vnd);
  sales.set(key, parts);
}

function entered(table: TableName, told: readonly TableSale[]): Sales {
  const sales: Sales = new Map();
  for (const one of told)
    if (one.table === table) enter(sales, one.key, one.seller, BigInt(one.vnd));
  return sales;
}

function merged(...several: Sales[]): Sales {
  const sales: Sales = new Map();
  for (const one of several)
    for (const [key, parts] of one)
      for (const [seller, vnd] of parts) enter(sales, key, seller, vnd);
  return sales;
}

/** METHOD.md 6.2; the first reading is that of the known sales, to which imputed amounts may be added in another. */
function rowsOf(
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
  left.sort((one, other) => {
    const by = sumOf(sales, one) - sumOf(sales, other);
    return by < 0n ? -1 : by > 0n ? 1 : one[0]! < other[0]! ? -1 : 1;
  });
  while (lump.length > 0 && left.length > 0 && !mayBeTold(lump)) lump.push(...(left.shift() ?? []));
  if (lump.length > 0) left.push(lump.sort());
  return left.sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
}

/** The three points of METHOD.md 6.2. */
function passes({ now, before }: Reading, row: string[]): boolean {
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

function sensitive(parts: Parts): boolean {
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

function sumOf(sales: Sales, keys: readonly string[]): bigint {
  return [...partsOf(sales, keys).values()].reduce((sum, vnd) => sum + vnd, 0n);
}
