import type { InferTypeOf } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PROVINCE_MODULE } from "../../../modules/province";
import type OnboardingTarget from "../../../modules/province/models/onboarding-target";
import type ProvinceModuleService from "../../../modules/province/service";

type NewTarget = Omit<
  InferTypeOf<typeof OnboardingTarget>,
  "id" | "created_at" | "updated_at" | "deleted_at"
>;

/** Nothing to compensate: it is the last step of its workflow, and what is written stays. */
export const createTargetStep = createStep(
  "create-target",
  async (target: NewTarget, { container }) => {
    const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
    await province.createOnboardingTargets(target);
    return new StepResponse(undefined);
  },
);
