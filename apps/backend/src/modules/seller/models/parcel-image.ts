import { model } from "@medusajs/framework/utils";

/**
 * The photo of a parcel as it was handed over, at most one a parcel. It stands here and not with the shop's
 * pictures, whose folder anybody may read: only her people, the operator and the order's buyer see it.
 */
const ParcelImage = model
  .define("parcel_image", {
    id: model.id({ prefix: "pimg" }).primaryKey(),
    order_id: model.text(),
    /** Medusa's fulfilment that is the parcel. */
    fulfillment_id: model.text(),
    /** SHA-256 of what was sent, so that one sent twice is one. */
    hash: model.text(),
    /** WebP without metadata, in base64. */
    webp: model.text(),
  })
  .indexes([
    { on: ["fulfillment_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"], where: "deleted_at IS NULL" },
  ]);

export default ParcelImage;
