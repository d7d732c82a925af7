import { LOOKS } from "@cho-lang/delivery/ghn/ghn-note";
import { SHIPMENT_STAGES } from "@cho-lang/delivery/ghn/shipment-stage";
import { model } from "@medusajs/framework/utils";

/**
 * A parcel that a carrier is asked to bring. It is written before the carrier is asked, and by its client code the
 * carrier knows it again, so neither a lost answer nor a killed process makes two of it. Nothing of its buyer is kept
 * here.
 */
const CarrierShipment = model
  .define("carrier_shipment", {
    id: model.id({ prefix: "ship" }).primaryKey(),
    seller_id: model.text(),
    /** Id of the Medusa order, and the parcel's number within it. */
    order_id: model.text(),
    number: model.number(),
    /** By which the same tap is known again. */
    request_id: model.text(),
    client_code: model.text(),
    /** The carrier's number of the shop that it was asked for. */
    shop_id: model.text(),
    /**
     * `asked`: the carrier may have it or not; `made`: it has, and the order does not know yet; `kept`: both know;
     * `calling_off`: the carrier may have called it off or not. Over: `ended`, `cancelled`, `refused`.
     */
    status: model.enum(["asked", "made", "kept", "calling_off", "ended", "cancelled", "refused"]),
    /** Id of Medusa's fulfilment: null as long as the parcel is to leave with the carrier. */
    fulfillment_id: model.text().nullable(),
    /** By which the carrier knows it. */
    tracking: model.text().nullable(),
    weight_grams: model.number(),
    length_cm: model.number(),
    width_cm: model.number(),
    height_cm: model.number(),
    look: model.enum([...LOOKS]),
    /** What the carrier collects at the door, whole đồng. */
    cod_vnd: model.number(),
    /** What it asks of the seller, whole đồng. */
    fee_vnd: model.number().nullable(),
    /** When it means to be there. */
    arrives_at: model.dateTime().nullable(),
    stage: model.enum([...SHIPMENT_STAGES]).nullable(),
    stage_at: model.dateTime().nullable(),
    /** When the carrier was last asked of it. */
    checked_at: model.dateTime(),
    /** Why the carrier did not take it, in its own words; empty otherwise. */
    refusal: model.text().default(""),
    /** Whether a stand-in was asked, which carries nothing. */
    test: model.boolean().default(false),
  })
  .indexes([
    { on: ["seller_id", "request_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["client_code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["tracking"], unique: true, where: "tracking IS NOT NULL AND deleted_at IS NULL" },
    {
      on: ["order_id", "number"],
      unique: true,
      where: "status NOT IN ('cancelled', 'refused') AND deleted_at IS NULL",
    },
    { on: ["fulfillment_id"] },
    // What is silent is looked for every minute: few of all.
    {
      on: ["checked_at"],
      where: "status IN ('asked', 'made', 'kept', 'calling_off') AND deleted_at IS NULL",
    },
  ]);

export default CarrierShipment;
