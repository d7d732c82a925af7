import type { MonthlySales, Published, Sales, WithheldSum } from "@/lib/medusa/statistics";

/** How many months the page shows. */
export const MONTHS_SHOWN = 18;

const VIETNAM_MONTH = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
});

/** The calendar month ("YYYY-MM") that an instant falls into in Việt Nam. */
export function vietnamMonth(instant: Date): string {
  return VIETNAM_MONTH.format(instant).slice(0, 7);
}

/** The month `count` months before (or, negative, after) "YYYY-MM". */
export function monthsBefore(month: string, count: number): string {
  const [year, number] = month.split("-").map(Number);
  const index = (year ?? 0) * 12 + (number ?? 1) - 1 - count;
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The last {@link MONTHS_SHOWN} months up to the one of an instant (ISO 8601), as {@link monthsThrough} has them. */
export function lastMonths(rows: MonthlySales[], asOf: string): MonthlySales[] {
  return monthsThrough(rows, vietnamMonth(new Date(asOf)), 0);
}

/**
 * {@link MONTHS_SHOWN} months up to one ("YYYY-MM"), oldest first, because a gap in the axis would hide a month.
 *
 * @param missing what a month has of which there is no row: nothing that was delivered, or nothing that is told
 */
function monthsThrough(rows: MonthlySales[], last: string, missing: 0 | null): MonthlySales[] {
  const known = new Map(rows.map((row) => [row.month, row]));
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const month = monthsBefore(last, MONTHS_SHOWN - 1 - index);
    return known.get(month) ?? { month, orders: missing, goods: missing, delivery: missing };
  });
}

/** The months of the page. A real month without a row is not released; a made-up one had no deliveries. */
export function monthsOfSales({
  byMonth,
  through,
  demonstration,
}: Pick<Sales, "byMonth" | "through" | "demonstration">): MonthlySales[] {
  return monthsThrough(byMonth, through, demonstration ? 0 : null);
}

/**
 * Goods of some months together; null when a month is withheld with one that is not among them, so that
 * nothing published tells the sum.
 */
export function goodsOfMonths(
  months: readonly MonthlySales[],
  withheld: readonly WithheldSum<string>[],
): Published {
  const names = new Set(months.map(({ month }) => month));
  const touching = withheld.filter(({ keys }) => keys.some((key) => names.has(key)));
  if (touching.some(({ keys }) => keys.some((key) => !names.has(key)))) return null;
  return [...months, ...touching].reduce((sum, { goods }) => sum + (goods ?? 0), 0);
}

/** The months that are published, each by itself or with others. */
export function toldMonths(
  months: readonly MonthlySales[],
  withheld: readonly WithheldSum<string>[],
): MonthlySales[] {
  const together = new Set(withheld.flatMap(({ keys }) => keys));
  return months.filter(({ month, goods }) => goods !== null || together.has(month));
}

/** The sum of a figure that every one of the months has; null when one is withheld. */
export function sumOfMonths(
  months: readonly MonthlySales[],
  figure: "orders" | "delivery",
): Published {
  return months.reduce<Published>((sum, row) => {
    const value = row[figure];
    return sum === null || value === null ? null : sum + value;
  }, 0);
}
