import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { recordObservationsWorkflow } from "../workflows/official-statistics/record-observations";
import { toNewObservation, type ObservationInput } from "./observation-input";
import { readObservationsCsv } from "./read-observations-csv";

interface Entered {
  /** Who enters it. */
  actor: Actor;
  /** One value, or a whole file as text. */
  entry: ObservationInput | { csv: string };
}

/**
 * Records what somebody enters of published values as new vintages, all or none; `recorded` counts those that were
 * new. Throws as `readObservationsCsv` does.
 */
export async function recordObservations(
  container: MedusaContainer,
  { actor, entry }: Entered,
): Promise<{ recorded: number }> {
  const observations = "csv" in entry ? readObservationsCsv(entry.csv) : [toNewObservation(entry)];
  const { result } = await recordObservationsWorkflow(container).run({
    input: { observations, actor },
  });
  return result;
}
