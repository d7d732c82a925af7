import { model } from "@medusajs/framework/utils";

/** What a seller has typed of a month's return and not filed yet, right or wrong. */
const MonthlyReturnDraft = model
  .define("monthly_return_draft", {
    id: model.id({ prefix: "mretd" }).primaryKey(),
    seller_id: model.text(),
    /** YYYY-MM. */
    month: model.text(),
    /** As typed, by channel. */
    texts: model.json(),
  })
  .indexes([{ on: ["seller_id", "month"], unique: true, where: "deleted_at IS NULL" }]);

export default MonthlyReturnDraft;
