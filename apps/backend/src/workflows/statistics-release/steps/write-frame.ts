import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STATISTICS_RELEASE_MODULE } from "../../../modules/statistics-release";
import type StatisticsReleaseModuleService from "../../../modules/statistics-release/service";
import type { WrittenSeller } from "../../../modules/statistics-release/service";

/** Nothing to compensate: it is the last step of its workflow, and the module writes all or none. */
export const writeFrameStep = createStep(
  "write-frame",
  async (frame: WrittenSeller[], { container }) => {
    const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
    return new StepResponse(await releases.writeFrame(frame));
  },
);
