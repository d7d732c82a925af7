import { Module } from "@medusajs/framework/utils";
import FakeGatewayModuleService from "./service";

export const FAKE_GATEWAY_MODULE = "fake_gateway";

export default Module(FAKE_GATEWAY_MODULE, { service: FakeGatewayModuleService });
