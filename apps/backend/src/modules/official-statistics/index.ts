import { Module } from "@medusajs/framework/utils";
import OfficialStatisticsModuleService from "./service";

export const OFFICIAL_STATISTICS_MODULE = "official_statistics";

export default Module(OFFICIAL_STATISTICS_MODULE, { service: OfficialStatisticsModuleService });
