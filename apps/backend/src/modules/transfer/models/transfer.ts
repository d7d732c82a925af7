import { model } from "@medusajs/framework/utils";

/**
 * The money of one order that its buyer transfers to the seller's own account: what was agreed to, what
 * arrived, what went back. Nobody's money passes through the market. The account is the one in force when
 * the order was placed, so that a change of it moves no payment that somebody has a code for.
 */
const Transfer = model
  .define("transfer", {
    id: model.id({ prefix: "trf" }).primaryKey(),
    /** Id of the Medusa order. */
    order_id: model.text(),
    seller_id: model.text(),
    /** What the buyer writes beside the transfer. */
    memo: model.text(),
    bank_bin: model.text(),
    bank_account: model.text(),
    bank_holder: model.text(),
    /** Total of the order as it was placed; amounts in whole đồng. */
    agreed_vnd: model.number(),
    received_vnd: model.number().default(0),
    returned_vnd: model.number().default(0),
    /** The order is cancelled when the money is not there by then. */
    pay_by: model.dateTime(),
    /** When what had arrived was enough. */
    paid_at: model.dateTime().nullable(),
    /** When the order had followed: went to its seller or was cancelled. Null until then. */
    followed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["memo"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "pay_by"] },
    // What is to follow is looked for every minute: few of all.
    { on: ["pay_by"], where: "followed_at IS NULL AND deleted_at IS NULL" },
  ])
  .checks([
    (columns) => `${columns.agreed_vnd} > 0`,
    (columns) => `${columns.returned_vnd} BETWEEN 0 AND ${columns.received_vnd}`,
  ]);

export default Transfer;
