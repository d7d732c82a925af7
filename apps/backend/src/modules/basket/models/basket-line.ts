import { model } from "@medusajs/framework/utils";
import Basket from "./basket";

const BasketLine = model
  .define("basket_line", {
    id: model.id({ prefix: "basline" }).primaryKey(),
    variant_id: model.text(),
    quantity: model.number(),
    /** Price in đồng that the shopper last saw and accepted; a difference must be shown. */
    seen_unit_price: model.number(),
    /** Requests that added to this line, the latest last: the same request again adds nothing. */
    request_ids: model.array(),
    basket: model.belongsTo(() => Basket, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["basket_id", "variant_id"], unique: true, where: "deleted_at IS NULL" }])
  .checks([(columns) => `${columns.quantity} BETWEEN 1 AND 99`]);

export default BasketLine;
