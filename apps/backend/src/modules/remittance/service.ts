import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import ParcelCarriage from "./models/parcel-carriage";
import RemittanceEntry from "./models/remittance-entry";

type Stored<Model> = Omit<Model, "id" | "created_at" | "updated_at" | "deleted_at">;

/** Who carries a parcel, before it is kept. */
export type NewCarriage = Omit<Stored<InferTypeOf<typeof ParcelCarriage>>, "missing_vnd">;

/** A line of a carrier's file, before it is kept. */
export type NewRemittance = Stored<InferTypeOf<typeof RemittanceEntry>>;

export default class RemittanceModuleService extends MedusaService({
  ParcelCarriage,
  RemittanceEntry,
}) {}
