import type { Observation } from "@cho-lang/retail-statistics/observation";
import { valueKnownOn } from "@cho-lang/retail-statistics/vintages";
import type { NewObservation } from "./new-observation";

function isSame(entry: NewObservation, other: Observation | null): boolean {
  return (
    other !== null &&
    other.published_on === entry.published_on &&
    other.value === entry.value &&
    other.status === entry.status &&
    other.demonstration === entry.demonstration &&
    other.source.name === entry.source.name &&
    other.source.address === entry.source.address
  );
}

/** Of some entries those that say something new; sending the same ones again records nothing. */
export function notYetRecorded(
  entries: readonly NewObservation[],
  recorded: readonly Observation[],
): NewObservation[] {
  return entries.filter(
    (entry) =>
      !isSame(entry, valueKnownOn(recorded, entry.series, entry.period, entry.published_on)),
  );
}
