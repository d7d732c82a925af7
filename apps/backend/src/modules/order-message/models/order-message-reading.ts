import { MESSAGE_SIDES } from "@cho-lang/seller-rules/order-messages";
import { model } from "@medusajs/framework/utils";

/** Up to when a side of an order has read what the other wrote. */
const OrderMessageReading = model
  .define("order_message_reading", {
    id: model.id({ prefix: "omrd" }).primaryKey(),
    order_id: model.text(),
    side: model.enum([...MESSAGE_SIDES]),
    read_at: model.dateTime(),
  })
  .indexes([{ on: ["order_id", "side"], unique: true, where: "deleted_at IS NULL" }]);

export default OrderMessageReading;
