import { bySeller, changesBetween, toCell, type BySeller } from "./contributions";
import { derivableMonths } from "./derivable-months";
import { isSensitive } from "./disclosure";
import { monthsOf } from "./months";
import type { ReleaseInputs } from "./release-inputs";
import { rowsTellOneSeller } from "./release-tables";
import type { TableSale } from "./table-sale";
import { tableSales } from "./table-sales";

/**
 * Whether a release would tell what one seller sold. What is known of its figures can be had by
 * subtraction: the floor, the returns' online part (known less floor), both together, and the returns' chat
 * part. Each must stand on enough sellers by itself, or on none; and so must what each has changed by since
 * an earlier version, for a return that comes late alone would be the difference. The rows of its tables are
 * held to the same.
 */
export function tellsOneSeller(inputs: ReleaseInputs): boolean {
  const now = partsOf(tableSales(inputs));
  if (now.some(isTelling) || rowsTellOneSeller(inputs)) return true;
  return (inputs.earlier ?? []).some(({ sales }) => changeTells(now, partsOf(sales)));
}

/**
 * Whether releases of other periods, laid beside this one, would tell what one seller sold: a quarter less its
 * months leaves what came late, or a month that is not public. So of each period and the shorter ones within
 * it what they tell otherwise of the same months may not be sensitive, and neither may any months that can only
 * be had from all of them together.
 *
 * @param others every public version of the other periods
 */
export function tellsOneSellerBeside(
  inputs: ReleaseInputs,
  others: readonly ReleaseInputs[],
): boolean {
  const all = [inputs, ...others];
  const changed = all.some((long) =>
    all.some(
      (short) =>
        (long === inputs || short === inputs) &&
        isWithin(short.period, long.period) &&
        changeTells(
          partsOf(tableSales({ ...long, period: short.period })),
          partsOf(tableSales(short)),
        ),
    ),
  );
  if (changed) return true;
  const longest = all.toSorted((a, b) => monthsOf(b.period).length - monthsOf(a.period).length);
  const salesOf = (month: string) => {
    const covering = longest.find(({ period }) => monthsOf(period).includes(month));
    return covering ? tableSales({ ...covering, period: month }) : [];
  };
  const known = new Set(derivableMonths(others.map(({ period }) => period)).map(String));
  return derivableMonths(all.map(({ period }) => period))
    .filter((months) => !known.has(String(months)))
    .some((months) => partsOf(months.flatMap(salesOf)).some(isTelling));
}

function isWithin(short: string, long: string): boolean {
  const [inner, outer] = [monthsOf(short), monthsOf(long)];
  return inner.length < outer.length && inner.every((month) => outer.includes(month));
}

function changeTells(now: readonly BySeller[], then: readonly BySeller[]): boolean {
  return now.some((part, index) => isTelling(changesBetween(part, then[index] ?? new Map())));
}

/** The floor, what was reported of elsewhere, both, and chat. */
function partsOf(sales: readonly TableSale[]): BySeller[] {
  const of = (table: TableSale["table"]) => bySeller(sales.filter((sale) => sale.table === table));
  const online = of("kind");
  const elsewhere = of("elsewhere");
  return [changesBetween(online, elsewhere), elsewhere, online, of("chat")];
}

function isTelling(parts: BySeller): boolean {
  return isSensitive(toCell(parts));
}
