import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STATISTICS_RELEASE_MODULE } from "../../../modules/statistics-release";
import type StatisticsReleaseModuleService from "../../../modules/statistics-release/service";

interface NewStep {
  release_id: string;
  step: "checked" | "scheduled";
  release_on: string | null;
  taken_by: string;
  taken_by_name: string;
}

/** Nothing to compensate: it is the last step of its workflow, and what is written stays. */
export const createReleaseStepStep = createStep(
  "create-release-step",
  async (step: NewStep, { container }) => {
    const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
    await releases.createStatisticsReleaseSteps(step);
    return new StepResponse(undefined);
  },
);
