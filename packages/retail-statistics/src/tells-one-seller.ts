import { bySeller, changesBetween, toCell, type BySeller } from "./contributions";
import { isSensitive } from "./disclosure";
import type { ReleaseInputs } from "./release-inputs";
import type { TableSale } from "./table-sale";
import { tableSales } from "./table-sales";

/**
 * Whether a release would tell what one seller sold. What is known of its figures can be had by
 * subtraction: the floor, the returns' online part (known less floor), both together, and the returns' chat
 * part. Each must stand on enough sellers by itself, or on none; and so must what each has changed by since
 * an earlier version, for a return that comes late alone would be the difference.
 */
export function tellsOneSeller(inputs: ReleaseInputs): boolean {
  const now = partsOf(tableSales(inputs));
  if (now.some(isTelling)) return true;
  return (inputs.earlier ?? []).some(({ sales }) => {
    const then = partsOf(sales);
    return now.some((part, index) => isTelling(changesBetween(part, then[index] ?? new Map())));
  });
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
