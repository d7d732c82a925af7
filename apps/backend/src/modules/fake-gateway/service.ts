import { MedusaService } from "@medusajs/framework/utils";
import FakeGatewayRecord from "./models/fake-gateway-record";

export default class FakeGatewayModuleService extends MedusaService({ FakeGatewayRecord }) {}
