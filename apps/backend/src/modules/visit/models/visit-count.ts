import { model } from "@medusajs/framework/utils";

/**
 * How many people came to the market from elsewhere on one day, as one process of the storefront counted them
 * by then. Nothing about anybody: a number.
 */
const VisitCount = model
  .define("visit_count", {
    id: model.id({ prefix: "visit" }).primaryKey(),
    /** Made anew by each process of the storefront. */
    source: model.text(),
    /** Calendar day in Việt Nam, YYYY-MM-DD. */
    day: model.text(),
    visits: model.number(),
  })
  .indexes([{ on: ["source", "day"], unique: true, where: "deleted_at IS NULL" }, { on: ["day"] }]);

export default VisitCount;
