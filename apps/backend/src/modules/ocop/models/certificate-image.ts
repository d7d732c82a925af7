import { model } from "@medusajs/framework/utils";

/**
 * A seller's photo of a decision. It stands here and not with the shop's pictures, whose folder anybody may
 * read: only she and the operator see it.
 */
const CertificateImage = model
  .define("certificate_image", {
    id: model.id({ prefix: "cimg" }).primaryKey(),
    seller_id: model.text(),
    /** SHA-256 of what was sent, so that one sent twice is one. */
    hash: model.text(),
    /** WebP without metadata, in base64. */
    webp: model.text(),
  })
  .indexes([{ on: ["seller_id", "hash"], unique: true, where: "deleted_at IS NULL" }]);

export default CertificateImage;
