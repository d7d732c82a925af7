import { model } from "@medusajs/framework/utils";

/** A photo of a buyer's. Its files lie in FILES_DIR under `name`; the upload itself is not kept. */
const ReviewImage = model
  .define("review_image", {
    id: model.id({ prefix: "rvim" }).primaryKey(),
    review_id: model.text(),
    /** Name of its pictures, without width and extension. */
    name: model.text(),
    /** Whether it stands on its review; others are removed after some days. */
    shown: model.boolean().default(false),
  })
  .indexes([
    { on: ["name"], unique: true, where: "deleted_at IS NULL" },
    { on: ["review_id"], where: "deleted_at IS NULL" },
  ]);

export default ReviewImage;
