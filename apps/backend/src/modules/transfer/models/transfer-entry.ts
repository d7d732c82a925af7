import { TRANSFER_VERDICTS } from "@cho-lang/payment-codecs/judge-transfer";
import { model } from "@medusajs/framework/utils";

/**
 * Money that arrived in a seller's account, or that she sent back, as a person or her bank's statement says.
 * Only its order, when one is found later, and the bank's reference for what a person said are added.
 */
const TransferEntry = model
  .define("transfer_entry", {
    id: model.id({ prefix: "trfent" }).primaryKey(),
    seller_id: model.text(),
    /** Id of the Medusa order; null while nobody knows which. */
    order_id: model.text().nullable(),
    kind: model.enum(["received", "returned"]),
    source: model.enum(["person", "statement"]),
    /** Made by the page for one tap; the same again is the same entry. */
    request_id: model.text().nullable(),
    /** By which the bank knows it. */
    bank_reference: model.text().nullable(),
    /** Whole đồng, above 0. */
    amount_vnd: model.number(),
    memo: model.text(),
    /** How money that arrived fits the order; null for what was sent back. */
    verdict: model.enum([...TRANSFER_VERDICTS]).nullable(),
    happened_at: model.dateTime(),
    recorded_by: model.text(),
    /** Why money without an order is none of the market's; null for all other. */
    set_aside: model.text().nullable(),
  })
  .indexes([
    {
      on: ["seller_id", "request_id"],
      unique: true,
      where: "request_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      on: ["seller_id", "bank_reference"],
      unique: true,
      where: "bank_reference IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["order_id"] },
    { on: ["seller_id"], where: "order_id IS NULL AND set_aside IS NULL AND deleted_at IS NULL" },
  ])
  .checks([(columns) => `${columns.amount_vnd} > 0`]);

export default TransferEntry;
