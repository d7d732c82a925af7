import { Module } from "@medusajs/framework/utils";
import GatewayPaymentModuleService from "./service";

export const GATEWAY_PAYMENT_MODULE = "gateway_payment";

export default Module(GATEWAY_PAYMENT_MODULE, { service: GatewayPaymentModuleService });
