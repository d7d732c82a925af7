import { model } from "@medusajs/framework/utils";

/**
 * What the buyer of a delivered order says of one product of it. What it said earlier is kept in
 * `review_edition`; one that was removed stays, so that the shop can say why.
 */
const Review = model
  .define("review", {
    id: model.id({ prefix: "rvw" }).primaryKey(),
    order_id: model.text(),
    product_id: model.text(),
    seller_id: model.text(),
    /** As it was called when it was bought. */
    product_title: model.text(),
    /** From 1 to 5, the best. */
    score: model.number(),
    text: model.text(),
    /** As the buyer wants to be called. */
    name: model.text(),
    written_at: model.dateTime(),
    corrected_at: model.dateTime().nullable(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** What its seller asks the operator to look at. */
    report: model.text().nullable(),
    reported_at: model.dateTime().nullable(),
    /** Code of the legal reason why it was removed; null while it is shown. */
    removed_for: model.text().nullable(),
    /** For the operators alone. */
    removed_note: model.text().nullable(),
    removed_at: model.dateTime().nullable(),
    demonstration: model.boolean().default(false),
  })
  .indexes([
    { on: ["order_id", "product_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id", "written_at"], where: "deleted_at IS NULL" },
    { on: ["seller_id", "written_at"], where: "deleted_at IS NULL" },
  ]);

export default Review;
