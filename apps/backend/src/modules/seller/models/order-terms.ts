import { model } from "@medusajs/framework/utils";

/** The terms that a buyer agreed to with an order, word for word, whatever they become later. */
const OrderTerms = model
  .define("order_terms", {
    id: model.id({ prefix: "ordtrm" }).primaryKey(),
    order_id: model.text(),
    version: model.text(),
    text: model.text(),
  })
  .indexes([{ on: ["order_id"], unique: true, where: "deleted_at IS NULL" }]);

export default OrderTerms;
