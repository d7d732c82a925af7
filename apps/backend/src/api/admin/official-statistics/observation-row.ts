import type { Observation } from "@cho-lang/retail-statistics/observation";
import { SERIES, type Series } from "@cho-lang/retail-statistics/series";

/** A vintage as the operator sees it, with the name and unit of its series. */
export interface ObservationRow extends Observation {
  name: Series["name"];
  unit: Series["unit"];
}

export function toObservationRow(entry: Observation): ObservationRow {
  const { name, unit } = SERIES[entry.series];
  return { ...entry, name, unit };
}
