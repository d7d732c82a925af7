import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PROVINCE_MODULE } from "../../../modules/province";
import type ProvinceModuleService from "../../../modules/province/service";
import type { ProvinceRole } from "../../../province-scope/province-rights";

export interface ProvincePersonChange {
  id: string;
  role: ProvinceRole;
  blocked_at: Date | null;
}

/** Nothing to compensate: it is the last step of its workflow. */
export const updateProvincePersonStep = createStep(
  "update-province-person",
  async (change: ProvincePersonChange, { container }) => {
    const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
    await province.updateProvinceMembers(change);
    return new StepResponse(undefined);
  },
);
