import { model } from "@medusajs/framework/utils";

/** A device that is logged in to a buyer's account. Only the hash of what the device holds is kept. */
const BuyerSession = model
  .define("buyer_session", {
    id: model.id({ prefix: "bses" }).primaryKey(),
    account_id: model.text(),
    /** SHA-256 of the token, in hexadecimal; the token is random, so its bare hash cannot be guessed. */
    token_hash: model.text(),
    /** What she may know the device by, e.g. "Chrome, Android"; empty when nothing is known. */
    device: model.text(),
    opened_at: model.dateTime(),
    ends_at: model.dateTime(),
  })
  .indexes([
    { on: ["token_hash"], unique: true, where: "deleted_at IS NULL" },
    { on: ["account_id", "opened_at"], where: "deleted_at IS NULL" },
    { on: ["ends_at"], where: "deleted_at IS NULL" },
  ]);

export default BuyerSession;
