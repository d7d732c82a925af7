import { model } from "@medusajs/framework/utils";

/** One wording of a review, as its buyer sent it. Written once, never changed; only operators see it. */
const ReviewEdition = model
  .define("review_edition", {
    id: model.id({ prefix: "rved" }).primaryKey(),
    review_id: model.text(),
    score: model.number(),
    text: model.text(),
    name: model.text(),
  })
  .indexes([{ on: ["review_id", "created_at"], where: "deleted_at IS NULL" }]);

export default ReviewEdition;
