import { model } from "@medusajs/framework/utils";

/**
 * What a statistician made of a return that stands out. Append-only: a trigger refuses every change and
 * removal, so the last one of a return counts, and it speaks of the version that she had before her alone.
 */
const ReturnReview = model
  .define("return_review", {
    id: model.id({ prefix: "mretr" }).primaryKey(),
    seller_id: model.text(),
    /** YYYY-MM. */
    month: model.text(),
    /** Version of the return. */
    return_version: model.number(),
    /** 1 for the first review of the seller's month, then one more with each. */
    number: model.number(),
    /** Null: right as it is. */
    treatment: model.enum(["unique", "refused", "floor_included"]).nullable(),
    reason: model.text(),
    reviewed_by: model.text(),
    reviewed_by_name: model.text(),
  })
  .indexes([
    { on: ["seller_id", "month", "number"], unique: true, where: "deleted_at IS NULL" },
    { on: ["month"], where: "deleted_at IS NULL" },
  ]);

export default ReturnReview;
