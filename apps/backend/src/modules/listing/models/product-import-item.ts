import { model } from "@medusajs/framework/utils";

/** One product that an import makes or changes. */
const ProductImportItem = model
  .define("product_import_item", {
    id: model.id({ prefix: "pimi" }).primaryKey(),
    import_id: model.text(),
    /** In the order of the file, from 0. */
    rank: model.number(),
    /** What is to be done: a `PlannedProduct`. */
    plan: model.json(),
    status: model.enum(["waiting", "done", "failed"]).default("waiting"),
    /** Why it failed, in Vietnamese. */
    message: model.text().nullable(),
  })
  .indexes([
    { on: ["import_id", "rank"], unique: true, where: "deleted_at IS NULL" },
    { on: ["import_id", "status", "rank"], where: "deleted_at IS NULL" },
  ]);

export default ProductImportItem;
