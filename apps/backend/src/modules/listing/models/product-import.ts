import { model } from "@medusajs/framework/utils";

/** A file of products that a seller sent: first looked at, then loaded when she says so. */
const ProductImport = model
  .define("product_import", {
    id: model.id({ prefix: "pimp" }).primaryKey(),
    seller_id: model.text(),
    /** As she named it; only shown. */
    file_name: model.text(),
    /** Who sent it, and for whom it is loaded. */
    actor: model.json(),
    /** `refused` has wrong cells; `checked` is clean and waits for her word. */
    status: model.enum(["refused", "checked", "loading", "done"]),
    /** Rows and products of each kind: `ImportCounts`. */
    counts: model.json(),
    /** The first wrong cells and the first odd prices, as `{ cells, odd_prices }`. */
    problems: model.json(),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    /** When what it was to do was thrown away; who sent it, when and its counts stay. */
    pruned_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_id", "created_at"], where: "deleted_at IS NULL" },
    { on: ["status"], where: "deleted_at IS NULL" },
  ]);

export default ProductImport;
