import { model } from "@medusajs/framework/utils";
import PaymentAllocation from "./payment-allocation";

/** Money of an order that goes back by the way it was paid. */
const PaymentRefund = model
  .define("payment_refund", {
    id: model.id({ prefix: "payref" }).primaryKey(),
    /** The same again is the same refund, for the gateway too. */
    request_id: model.text(),
    /** Whole đồng. */
    amount_vnd: model.number(),
    reason: model.text(),
    status: model.enum(["asked", "done", "refused"]).default("asked"),
    /** When it was first sent; before that no gateway can know of it. */
    sent_at: model.dateTime().nullable(),
    /** By which the gateway names it. */
    provider_reference: model.text().nullable(),
    allocation: model.belongsTo(() => PaymentAllocation, { mappedBy: "refunds" }),
  })
  .indexes([
    { on: ["request_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["provider_reference"], where: "provider_reference IS NOT NULL AND deleted_at IS NULL" },
    { on: ["created_at"], where: "status = 'asked' AND deleted_at IS NULL" },
  ])
  .checks([(columns) => `${columns.amount_vnd} > 0`]);

export default PaymentRefund;
