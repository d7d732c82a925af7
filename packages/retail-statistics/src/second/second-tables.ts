import type { ReleaseInputs, ReportedMonth } from "../release-inputs";
import type { ReleasedTable } from "../release-outputs";
import type { TableName, TableSale } from "../table-sale";
import { besideOneAnother } from "./second-beside";
import type { Bounded } from "./second-month";
import { enter, rowsOf, sumOf, type Parts, type Reading, type Sales } from "./second-rows";

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
  const told = names.map((table) => {
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
    return { table, known, both, rows };
  });
  if (inputs.method >= 5) besideOneAnother(inputs, months, told.slice(0, 3));
  return told.map(({ table, both, rows }) => ({
    table,
    rows: rows.map((keys) => ({ keys, vnd: Number(sumOf(both.now, keys)) })),
  }));
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
