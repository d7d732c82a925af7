import { COUNTED_REFUSALS } from "@cho-lang/seller-rules/refusal-reasons";
import { model } from "@medusajs/framework/utils";

/**
 * That goods which were to be paid in cash were not taken: one row an order, for twelve months. Of the buyer it
 * holds nothing but a keyed hash of the phone number, good for counting and for nothing else.
 */
const CashRefusal = model
  .define("cash_refusal", {
    id: model.id({ prefix: "cashref" }).primaryKey(),
    phone_hash: model.text(),
    order_id: model.text(),
    refused_at: model.dateTime(),
    reason: model.enum([...COUNTED_REFUSALS]),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    // Counted before each placing in cash.
    { on: ["phone_hash", "refused_at"] },
    // Forgotten by a job.
    { on: ["refused_at"] },
  ]);

export default CashRefusal;
