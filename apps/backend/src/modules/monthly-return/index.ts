import { Module } from "@medusajs/framework/utils";
import MonthlyReturnModuleService from "./service";

export const MONTHLY_RETURN_MODULE = "monthly_return";

export default Module(MONTHLY_RETURN_MODULE, { service: MonthlyReturnModuleService });
