import { model } from "@medusajs/framework/utils";
import BasketCart from "./basket-cart";
import BasketLine from "./basket-line";

/**
 * What a shopper is about to buy, from any number of sellers. It is also the idempotency key of
 * placing: `placing` means that a placement has begun and must be finished before lines change,
 * `placed` that its orders exist and it is closed for good.
 */
const Basket = model.define("basket", {
  id: model.id({ prefix: "basket" }).primaryKey(),
  status: model.enum(["open", "placing", "placed"]).default("open"),
  placed_at: model.dateTime().nullable(),
  lines: model.hasMany(() => BasketLine, { mappedBy: "basket" }),
  carts: model.hasMany(() => BasketCart, { mappedBy: "basket" }),
});

export default Basket;
