import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import CarrierAccount from "./models/carrier-account";
import CarrierShipment from "./models/carrier-shipment";

export type CarrierAccountRow = InferTypeOf<typeof CarrierAccount>;

/** A parcel with its carrier, as it is kept. */
export type ShipmentRow = InferTypeOf<typeof CarrierShipment>;

export default class CarrierModuleService extends MedusaService({
  CarrierAccount,
  CarrierShipment,
}) {}
