import { model } from "@medusajs/framework/utils";

/**
 * A photo that a buyer puts to a complaint. It stands here and not with the shop's pictures, whose folder anybody
 * may read: only she, the seller's people and the operator see it.
 */
const ComplaintImage = model
  .define("complaint_image", {
    id: model.id({ prefix: "cimg" }).primaryKey(),
    complaint_id: model.text(),
    /** SHA-256 of what was sent, so that one sent twice is one. */
    hash: model.text(),
    /** WebP without metadata, in base64. */
    webp: model.text(),
  })
  .indexes([{ on: ["complaint_id", "hash"], unique: true, where: "deleted_at IS NULL" }]);

export default ComplaintImage;
