import { RETURN_REASONS } from "@cho-lang/seller-rules/return-reasons";
import { model } from "@medusajs/framework/utils";
import SellerOrder from "./seller-order";

/**
 * Goods of a delivered order that are given back or paid back, as its seller decided it. Written first and
 * never changed but for its last two fields: whatever a killed process left to do follows from it.
 */
const SellerOrderReturn = model
  .define("seller_order_return", {
    id: model.id({ prefix: "selret" }).primaryKey(),
    /** Made by the page for one tap; the same again is the same return. */
    request_id: model.text(),
    line_item_id: model.text(),
    /** The line as the buyer knows it. */
    title: model.text(),
    label: model.text(),
    /** Pieces; none where a part of their price was paid back and all of them stay with the buyer. */
    quantity: model.number(),
    /** What the buyer gets back for the goods and of the delivery fee, whole đồng. */
    goods_vnd: model.bigNumber(),
    delivery_vnd: model.bigNumber(),
    reason: model.enum([...RETURN_REASONS]),
    /** When the province's count had followed and the buyer was told; null until then. */
    settled_at: model.dateTime().nullable(),
    /** When the seller said that she had paid back what was paid in cash; null for every other way. */
    paid_back_at: model.dateTime().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "returns" }),
  })
  .indexes([
    { on: ["seller_order_id", "request_id"], unique: true, where: "deleted_at IS NULL" },
    // What a killed process left is looked for every minute: few of all.
    { on: ["created_at"], where: "settled_at IS NULL AND deleted_at IS NULL" },
  ])
  .checks([
    (columns) =>
      `${columns.quantity} > 0 OR (${columns.quantity} = 0 AND ${columns.goods_vnd} > 0)`,
  ]);

export default SellerOrderReturn;
