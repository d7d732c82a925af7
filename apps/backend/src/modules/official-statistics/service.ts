import { MedusaService } from "@medusajs/framework/utils";
import OfficialObservation from "./models/official-observation";

export default class OfficialStatisticsModuleService extends MedusaService({
  OfficialObservation,
}) {}
