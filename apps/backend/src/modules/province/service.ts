import { MedusaService } from "@medusajs/framework/utils";
import ProvinceMember from "./models/province-member";

export default class ProvinceModuleService extends MedusaService({ ProvinceMember }) {}
