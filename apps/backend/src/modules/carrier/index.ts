import { Module } from "@medusajs/framework/utils";
import CarrierModuleService from "./service";

export const CARRIER_MODULE = "carrier";

export default Module(CARRIER_MODULE, { service: CarrierModuleService });
