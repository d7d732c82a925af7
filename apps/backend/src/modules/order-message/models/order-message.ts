import { MESSAGE_SIDES } from "@cho-lang/seller-rules/order-messages";
import { model } from "@medusajs/framework/utils";

/** One thing that buyer or seller wrote to the other about an order. Append-only: the database refuses changes, and deletions but `forgetOrders`. */
const OrderMessage = model
  .define("order_message", {
    id: model.id({ prefix: "omsg" }).primaryKey(),
    order_id: model.text(),
    seller_id: model.text(),
    side: model.enum([...MESSAGE_SIDES]),
    /** Who wrote it, as she was called then. */
    author: model.text(),
    text: model.text(),
    /** Names the wish to write it, so that it is written once. */
    request_id: model.text(),
    said_at: model.dateTime(),
  })
  .indexes([
    { on: ["order_id", "side", "request_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id", "said_at"], where: "deleted_at IS NULL" },
    { on: ["seller_id", "side", "said_at"], where: "deleted_at IS NULL" },
  ]);

export default OrderMessage;
