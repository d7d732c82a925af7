import { model } from "@medusajs/framework/utils";

/**
 * The carrier that took a parcel, and what it is to collect. A parcel without one was brought by the seller
 * herself, whose cash nobody has to pass on.
 */
const ParcelCarriage = model
  .define("parcel_carriage", {
    id: model.id({ prefix: "carry" }).primaryKey(),
    seller_id: model.text(),
    /** Id of the Medusa order. */
    order_id: model.text(),
    /** Id of Medusa's fulfilment. */
    fulfillment_id: model.text(),
    /** Empty where only its file tells of the parcel, and nobody said whose file it is. */
    carrier: model.text(),
    /** By which the carrier knows the parcel, capitals without spaces; empty where nobody wrote it down. */
    tracking: model.text(),
    /** Whole đồng; 0 for an order that is paid in another way. */
    due_vnd: model.number(),
    /** What no file tells of yet: it follows from the seller's lines and is worked out with each of them. */
    missing_vnd: model.number(),
  })
  .indexes([
    { on: ["fulfillment_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "tracking"], unique: true, where: "tracking <> '' AND deleted_at IS NULL" },
    { on: ["order_id"] },
    // What the whole market waits for is asked at each look: few of all.
    { on: ["seller_id", "fulfillment_id"], where: "missing_vnd > 0 AND deleted_at IS NULL" },
  ])
  .checks([
    (columns) => `${columns.missing_vnd} >= 0 AND ${columns.missing_vnd} <= ${columns.due_vnd}`,
  ]);

export default ParcelCarriage;
