import { BANK_SERVICES } from "@cho-lang/payment-codecs/bank-notice";
import { model } from "@medusajs/framework/utils";

/**
 * Where the service that reads a seller's bank account tells the market of what arrived. The id stands in the
 * address that it calls; with a new key the seller gets a new address.
 */
const BankHook = model
  .define("bank_hook", {
    id: model.id({ prefix: "bank" }).primaryKey(),
    seller_id: model.text(),
    service: model.enum([...BANK_SERVICES]),
    /** The key that seller and service share, sealed with the market's own secret. */
    sealed_key: model.text(),
    /** When the service last called with the right key; null before. */
    heard_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id"], unique: true, where: "deleted_at IS NULL" }]);

export default BankHook;
