import { model } from "@medusajs/framework/utils";

/** A producer whom a buyer follows with her account. */
const BuyerFollow = model
  .define("buyer_follow", {
    id: model.id({ prefix: "bfol" }).primaryKey(),
    account_id: model.text(),
    seller_id: model.text(),
    followed_at: model.dateTime(),
  })
  .indexes([
    { on: ["account_id", "seller_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id"], where: "deleted_at IS NULL" },
  ]);

export default BuyerFollow;
