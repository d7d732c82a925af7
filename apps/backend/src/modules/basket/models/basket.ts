import { model } from "@medusajs/framework/utils";
import BasketLine from "./basket-line";

/**
 * What a shopper is about to buy, from any number of sellers. It is also the idempotency key of
 * placing: `placing` means that its orders exist and the payment that they have together is still to be written
 * down, `placed` that nothing is missing. Both are closed for good.
 */
const Basket = model.define("basket", {
  id: model.id({ prefix: "basket" }).primaryKey(),
  status: model.enum(["open", "placing", "placed"]).default("open"),
  placed_at: model.dateTime().nullable(),
  lines: model.hasMany(() => BasketLine, { mappedBy: "basket" }),
});

export default Basket;
