import { model } from "@medusajs/framework/utils";
import PaymentAllocation from "./payment-allocation";

/**
 * One try to pay a basket by card or wallet. `failed` and `expired` may still turn to `paid` when the gateway
 * says so later; `replaced` is one whose buyer pays in cash instead.
 */
const GatewayPayment = model
  .define("gateway_payment", {
    id: model.id({ prefix: "gpay" }).primaryKey(),
    basket_id: model.text(),
    /** Id of the gateway, as in `gateways`. */
    provider: model.text(),
    /** By which we name it to the gateway. */
    reference: model.text(),
    /** By which the gateway names it; null until it knows of it. */
    provider_reference: model.text().nullable(),
    /** What the gateway's own calls need. */
    data: model.json(),
    /** Whole đồng: the sum of what its orders get. */
    amount_vnd: model.number(),
    status: model.enum(["open", "paid", "failed", "expired", "replaced"]).default("open"),
    /** The orders are cancelled when the money is not there by then. */
    pay_by: model.dateTime(),
    paid_at: model.dateTime().nullable(),
    /** When all its orders had followed it. Null until then. */
    followed_at: model.dateTime().nullable(),
    /** How often the gateway was asked again after the time to pay was over, for money that came late. */
    late_asks: model.number().default(0),
    allocations: model.hasMany(() => PaymentAllocation, { mappedBy: "payment" }),
  })
  .indexes([
    { on: ["reference"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["provider", "provider_reference"],
      unique: true,
      where: "provider_reference IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["basket_id"], unique: true, where: "status = 'open' AND deleted_at IS NULL" },
    { on: ["basket_id", "created_at"] },
    // What is to follow is looked for every minute: few of all.
    { on: ["pay_by"], where: "followed_at IS NULL AND deleted_at IS NULL" },
    // So is money that may have come late, but not of payments that nobody opened: those are never asked about.
    {
      on: ["late_asks", "pay_by"],
      where: "paid_at IS NULL AND provider_reference IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([(columns) => `${columns.amount_vnd} > 0`]);

export default GatewayPayment;
