import { model } from "@medusajs/framework/utils";

/**
 * That an account was deleted because nobody logged in to it for long: its number may have gone to another person since,
 * who must not see what the one before ordered. Kept for as long as that could be shown, and holds of her nothing but a
 * keyed hash of the number.
 */
const BuyerIdleEnd = model
  .define("buyer_idle_end", {
    id: model.id({ prefix: "bidl" }).primaryKey(),
    phone_hash: model.text(),
    ended_at: model.dateTime(),
  })
  .indexes([
    { on: ["phone_hash"], where: "deleted_at IS NULL" },
    { on: ["ended_at"], where: "deleted_at IS NULL" },
  ]);

export default BuyerIdleEnd;
