import type { EarlierVersion, ReleaseInputs } from "./release-inputs";
import type { ReleaseOutputs } from "./release-outputs";
import { tableSales } from "./table-sales";

/** What the versions after it have to know of a version. */
export function toEarlierVersion(
  version: number,
  inputs: ReleaseInputs,
  { tables = [] }: Pick<ReleaseOutputs, "tables">,
): EarlierVersion {
  return { version, tables, sales: tableSales(inputs) };
}
