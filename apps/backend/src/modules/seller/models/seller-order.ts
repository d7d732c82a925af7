import { model } from "@medusajs/framework/utils";
import Seller from "./seller";

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
    delivered_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
    demonstration: model.boolean().default(false),
    seller: model.belongsTo(() => Seller, { mappedBy: "orders" }),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["basket_id"] },
    { on: ["seller_id", "status", "placed_at"] },
    // How many orders of a phone number still wait is asked before each placing.
    { on: ["phone"], where: "status = 'placed' AND deleted_at IS NULL" },
  ]);

export default SellerOrder;
