import { model } from "@medusajs/framework/utils";

/** A photo that a seller sent. Its files lie in FILES_DIR under `name`; the upload itself is not kept. */
const SellerImage = model
  .define("seller_image", {
    id: model.id({ prefix: "simg" }).primaryKey(),
    seller_id: model.text(),
    /** Name of its pictures, without width and extension. */
    name: model.text(),
    /** What she called the file, by which a table of hers may name it; null where she did not say. */
    file_name: model.text().nullable(),
    /** Whether it was ever on a product that was sent in; others are removed after some days. */
    used: model.boolean().default(false),
  })
  .indexes([
    { on: ["name"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id"], where: "deleted_at IS NULL" },
  ]);

export default SellerImage;
