import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STATISTICS_RELEASE_MODULE } from "../../../modules/statistics-release";
import type StatisticsReleaseModuleService from "../../../modules/statistics-release/service";

export interface NewRelease {
  period: string;
  version: number;
  reason: string | null;
  locked_at: Date;
  inputs: Record<string, unknown>;
  input_hashes: Record<string, unknown>;
  outputs: Record<string, unknown>;
  outputs_hash: string;
  code_version: string;
  demonstration: boolean;
  computed_by: string;
  computed_by_name: string;
}

/** Nothing to compensate: it is the last step of its workflow, and what is written stays. */
export const createReleaseStep = createStep(
  "create-release",
  async (release: NewRelease, { container }) => {
    const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
    const { id } = await releases.createStatisticsReleases(release);
    return new StepResponse({ id });
  },
);
