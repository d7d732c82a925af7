import { model } from "@medusajs/framework/utils";
import Seller from "./seller";
import SellerOrderCut from "./seller-order-cut";
import SellerOrderRefusal from "./seller-order-refusal";
import SellerOrderReturn from "./seller-order-return";

/**
 * The seller's side of one Medusa order: whose it is and how far it has come. The contract, the
 * parcel and the cash to collect all have this size. `phone` is kept to let the buyer look the
 * order up without an account.
 */
const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "selord" }).primaryKey(),
    order_id: model.text(),
    /** Short code that the buyer can read out on the phone, e.g. CL7K2M9Q. */
    code: model.text(),
    basket_id: model.text().nullable(),
    phone: model.text(),
    status: model
      .enum(["placed", "confirmed", "handed_over", "delivered", "cancelled"])
      .default("placed"),
    placed_at: model.dateTime(),
    confirmed_at: model.dateTime().nullable(),
    handed_over_at: model.dateTime().nullable(),
    /** When its buyer said that it had come; null while she has not. */
    received_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    /** When the seller is reminded, when her helpers are, and when the order is cancelled by itself. */
    remind_at: model.dateTime().nullable(),
    escalate_at: model.dateTime().nullable(),
    confirm_by: model.dateTime().nullable(),
    /** How many of these three have been done; three as well once all is done for what its buyer cancelled. */
    deadlines_passed: model.number().default(0),
    /**
     * Why it was or is about to be cancelled: not confirmed or not paid in time, not taken by its buyer, or not wanted
     * by her any more; null when it was not, or the operator or a cut did.
     */
    cancel_reason: model.enum(["unconfirmed", "unpaid", "refused", "buyer"]).nullable(),
    demonstration: model.boolean().default(false),
    /** Which terms its buyer agreed to; null for orders from before there were any. */
    terms_version: model.text().nullable(),
    /** How it comes to its buyer and by when, as she agreed to it; null for orders from before that was told. */
    delivery: model.json().nullable(),
    /**
     * Under what whoever placed it is counted (`unprovenBy`), as long as nobody has shown that the phone is hers, nor
     * paid; null otherwise.
     */
    unproven_by: model.text().nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "orders" }),
    cuts: model.hasMany(() => SellerOrderCut, { mappedBy: "seller_order" }),
    returns: model.hasMany(() => SellerOrderReturn, { mappedBy: "seller_order" }),
    /** One at most. */
    refusals: model.hasMany(() => SellerOrderRefusal, { mappedBy: "seller_order" }),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["basket_id"] },
    { on: ["seller_id", "status", "placed_at"] },
    // What waits for its seller, and what is about to be cancelled, is looked for every minute: few of all.
    { on: ["confirm_by"], where: "status = 'placed'" },
    { on: ["cancel_reason"], where: "cancel_reason IS NOT NULL AND deadlines_passed < 3" },
    // What an account shows, and what is known of a number.
    { on: ["phone", "placed_at"], where: "deleted_at IS NULL" },
    // How many orders of a phone number still wait is asked before each placing.
    { on: ["phone"], where: "status = 'placed' AND deleted_at IS NULL" },
    // Whether anything was ever delivered to it, before a cash order.
    {
      name: "IDX_seller_order_phone_delivered",
      on: ["phone"],
      where: "status = 'delivered' AND deleted_at IS NULL",
    },
    // What one visitor's unproven orders keep, before the next.
    {
      on: ["unproven_by"],
      where: "status = 'placed' AND unproven_by IS NOT NULL AND deleted_at IS NULL",
    },
  ]);

export default SellerOrder;
