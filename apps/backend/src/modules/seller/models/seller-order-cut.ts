import { CUT_REASONS } from "@cho-lang/seller-rules/cut-reasons";
import { model } from "@medusajs/framework/utils";
import SellerOrder from "./seller-order";

/**
 * What a seller, or the buyer, takes off an order before it is handed over, as she decided it. Written first and never
 * changed but for `settled_at`: whatever a killed process left to do follows from it.
 */
const SellerOrderCut = model
  .define("seller_order_cut", {
    id: model.id({ prefix: "selcut" }).primaryKey(),
    /** Made by the page for one tap; the same again is the same cut. */
    request_id: model.text(),
    line_item_id: model.text(),
    /** The line as the buyer knows it. */
    title: model.text(),
    label: model.text(),
    /** Pieces taken off, and how many there were. */
    quantity: model.number(),
    quantity_before: model.number(),
    /** By how much the order becomes cheaper, whole đồng. */
    taken_off_vnd: model.bigNumber(),
    reason: model.enum([...CUT_REASONS]),
    /** Its buyer took it off by herself. */
    by_buyer: model.boolean().default(false),
    /** Nothing is left of the order: it is cancelled. */
    whole: model.boolean(),
    /** When order, stock and cash had followed; null until then. */
    settled_at: model.dateTime().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "cuts" }),
  })
  .indexes([{ on: ["seller_order_id", "request_id"], unique: true, where: "deleted_at IS NULL" }]);

export default SellerOrderCut;
