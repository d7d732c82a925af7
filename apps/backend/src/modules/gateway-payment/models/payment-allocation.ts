import { model } from "@medusajs/framework/utils";
import GatewayPayment from "./gateway-payment";
import PaymentRefund from "./payment-refund";

/** What one payment holds for one order; whole đồng. Whoever asks, no more goes back than arrived. */
const PaymentAllocation = model
  .define("payment_allocation", {
    id: model.id({ prefix: "payall" }).primaryKey(),
    /** Id of the Medusa order. */
    order_id: model.text(),
    seller_id: model.text(),
    /** Total of the order when the payment was begun. */
    agreed_vnd: model.number(),
    authorised_vnd: model.number().default(0),
    captured_vnd: model.number().default(0),
    /** With what was asked for and is not done yet; what the gateway refuses is taken off again. */
    refunded_vnd: model.number().default(0),
    payment: model.belongsTo(() => GatewayPayment, { mappedBy: "allocations" }),
    refunds: model.hasMany(() => PaymentRefund, { mappedBy: "allocation" }),
  })
  .indexes([
    { on: ["payment_id", "order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"] },
    // What is held for orders is compared with what they come to every minute.
    { on: ["seller_id", "order_id"], where: "captured_vnd > refunded_vnd AND deleted_at IS NULL" },
  ])
  .checks([
    (columns) => `${columns.agreed_vnd} > 0`,
    (columns) => `${columns.authorised_vnd} BETWEEN 0 AND ${columns.agreed_vnd}`,
    (columns) => `${columns.captured_vnd} BETWEEN 0 AND ${columns.authorised_vnd}`,
    (columns) => `${columns.refunded_vnd} BETWEEN 0 AND ${columns.captured_vnd}`,
  ]);

export default PaymentAllocation;
