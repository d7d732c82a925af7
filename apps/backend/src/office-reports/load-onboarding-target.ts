import type { MedusaContainer } from "@medusajs/framework/types";
import { PROVINCE_MODULE } from "../modules/province";
import type ProvinceModuleService from "../modules/province/service";
import type { OfficeReport } from "./office-report";

/** What an office last entered for a period; null while it has entered nothing. */
export async function loadOnboardingTarget(
  container: MedusaContainer,
  period: string,
): Promise<OfficeReport["target"]> {
  const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
  const [last] = await province.listOnboardingTargets(
    { period },
    { order: { version: "DESC" }, take: 1 },
  );
  return last
    ? {
        shops: last.shops,
        source: last.source,
        entered_by: last.entered_by_name,
        version: last.version,
      }
    : null;
}
