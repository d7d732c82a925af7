import { model } from "@medusajs/framework/utils";

/**
 * The account of a buyer, who is nobody but her phone number: what she ordered is found by it and never copied here.
 * Rows of this module are deleted, not marked as deleted.
 */
const BuyerAccount = model
  .define("buyer_account", {
    id: model.id({ prefix: "bacc" }).primaryKey(),
    /** E.164. */
    phone: model.text(),
    /** When a device logged in last; long after it the account is deleted. */
    logged_in_at: model.dateTime(),
    /** When she was last told of news by a text message. */
    news_told_at: model.dateTime().nullable(),
    /** Whether an account of this number was deleted after long silence before: it may have been another person's. */
    after_idle: model.boolean().default(false),
  })
  .indexes([
    { on: ["phone"], unique: true, where: "deleted_at IS NULL" },
    { on: ["logged_in_at"], where: "deleted_at IS NULL" },
  ]);

export default BuyerAccount;
