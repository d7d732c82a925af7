import { model } from "@medusajs/framework/utils";
import Basket from "./basket";

/** The Medusa cart of one seller inside a basket: one row a seller, so one order a seller. */
const BasketCart = model
  .define("basket_cart", {
    id: model.id({ prefix: "bascart" }).primaryKey(),
    seller_id: model.text(),
    cart_id: model.text(),
    order_id: model.text().nullable(),
    basket: model.belongsTo(() => Basket, { mappedBy: "carts" }),
  })
  .indexes([
    { on: ["basket_id", "seller_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["cart_id"], unique: true, where: "deleted_at IS NULL" },
  ]);

export default BasketCart;
