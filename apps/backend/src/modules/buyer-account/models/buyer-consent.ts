import { CONSENT_CHANNELS, CONSENT_PURPOSES } from "@cho-lang/seller-rules/buyer-consents";
import { model } from "@medusajs/framework/utils";

/**
 * That a buyer agreed to something, or took it back. Append-only: the database refuses changes. It outlives the account,
 * as the proof that the law asks for, and holds of her nothing but a keyed hash of her number.
 */
const BuyerConsent = model
  .define("buyer_consent", {
    id: model.id({ prefix: "bcon" }).primaryKey(),
    account_id: model.text(),
    phone_hash: model.text(),
    purpose: model.enum([...CONSENT_PURPOSES]),
    given: model.boolean(),
    /** Of the words that were shown. */
    version: model.text(),
    channel: model.enum([...CONSENT_CHANNELS]),
    said_at: model.dateTime(),
  })
  .indexes([
    { on: ["account_id", "said_at"], where: "deleted_at IS NULL" },
    { on: ["phone_hash"], where: "deleted_at IS NULL" },
  ]);

export default BuyerConsent;
