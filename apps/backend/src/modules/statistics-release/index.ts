import { Module } from "@medusajs/framework/utils";
import StatisticsReleaseModuleService from "./service";

export const STATISTICS_RELEASE_MODULE = "statistics_release";

export default Module(STATISTICS_RELEASE_MODULE, { service: StatisticsReleaseModuleService });
