import { REFUSAL_REASONS } from "@cho-lang/seller-rules/refusal-reasons";
import { model } from "@medusajs/framework/utils";
import SellerOrder from "./seller-order";

/**
 * That the buyer of an order did not take it, as its seller decided it. Written first and never changed but for
 * its two instants: whatever a killed process left to do follows from it.
 */
const SellerOrderRefusal = model
  .define("seller_order_refusal", {
    id: model.id({ prefix: "selref" }).primaryKey(),
    /** Made by the page for one tap; the same again is the same refusal. */
    request_id: model.text(),
    reason: model.enum([...REFUSAL_REASONS]),
    /** Whether the goods came back so that they can be sold again. */
    goods_back: model.boolean(),
    /** When they were in the stock again, written in one transaction with it; null until then. */
    stocked_at: model.dateTime().nullable(),
    /** When order, stock and count had followed and the buyer was told; null until then. */
    settled_at: model.dateTime().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "refusals" }),
  })
  .indexes([
    // An order is refused once.
    { on: ["seller_order_id"], unique: true, where: "deleted_at IS NULL" },
    // What a killed process left is looked for every minute: few of all.
    { on: ["created_at"], where: "settled_at IS NULL AND deleted_at IS NULL" },
  ]);

export default SellerOrderRefusal;
