import { MedusaService } from "@medusajs/framework/utils";
import OnboardingTarget from "./models/onboarding-target";
import ProvinceMember from "./models/province-member";

export default class ProvinceModuleService extends MedusaService({
  OnboardingTarget,
  ProvinceMember,
}) {}
