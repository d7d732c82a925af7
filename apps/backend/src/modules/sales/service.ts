import { MedusaService } from "@medusajs/framework/utils";
import DeliveredSale from "./models/delivered-sale";

export default class SalesModuleService extends MedusaService({ DeliveredSale }) {}
