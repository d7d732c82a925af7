import { cellSales } from "./cell-sales";
import { imputedOnline } from "./imputed-online";
import { hasTables } from "./months";
import type { EarlierVersion, ReleaseInputs } from "./release-inputs";
import type { ReleaseOutputs } from "./release-outputs";
import { imputedSales, tableSales } from "./table-sales";

/** What the versions after it have to know of a version. */
export function toEarlierVersion(
  version: number,
  inputs: ReleaseInputs,
  { tables = [] }: Pick<ReleaseOutputs, "tables">,
): EarlierVersion {
  const imputed = hasTables(inputs.period) ? imputedOnline(inputs) : [];
  return {
    version,
    tables,
    sales: tableSales(inputs),
    imputed: imputedSales(inputs.frame, imputed),
    ...(inputs.cells ? { cells: cellSales(inputs) } : {}),
  };
}
