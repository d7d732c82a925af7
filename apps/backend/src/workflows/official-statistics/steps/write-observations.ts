import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { withLock } from "../../../locking/with-lock";
import { OFFICIAL_STATISTICS_MODULE } from "../../../modules/official-statistics";
import type OfficialStatisticsModuleService from "../../../modules/official-statistics/service";
import { loadObservations } from "../../../official-statistics/load-observations";
import type { NewObservation } from "../../../official-statistics/new-observation";
import { notYetRecorded } from "../../../official-statistics/not-yet-recorded";

export interface WriteObservationsInput {
  observations: NewObservation[];
  /** The operator who enters them; null when they come with the software. */
  recorded_by: string | null;
}

/**
 * Appends what is new, one writer at a time. There is nothing to compensate: it is the last step of its
 * workflow, it writes in one statement, and what is written stays.
 */
export const writeObservationsStep = createStep(
  "write-observations",
  async ({ observations, recorded_by }: WriteObservationsInput, { container }) => {
    const statistics: OfficialStatisticsModuleService = container.resolve(
      OFFICIAL_STATISTICS_MODULE,
    );
    const recorded = await withLock(container, "official-statistics", async () => {
      const fresh = notYetRecorded(observations, await loadObservations(container));
      await statistics.createOfficialObservations(
        fresh.map(({ source, ...entry }) => ({
          ...entry,
          source_name: source.name,
          source_address: source.address,
          recorded_by,
        })),
      );
      return fresh.length;
    });
    return new StepResponse({ recorded });
  },
);
