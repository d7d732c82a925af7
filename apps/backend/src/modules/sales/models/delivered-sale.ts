import { model } from "@medusajs/framework/utils";

/**
 * One order line that reached its buyer, as the province counts it. Written once when the order is
 * delivered: commune, set and stars are those of that day, so a later move of the seller or end of a
 * certificate does not rewrite the past. Only what came back of it is added later, and counts in the month in
 * which the goods had arrived. Sums are read from the view `kept_sale`, which is without it.
 */
const DeliveredSale = model
  .define("delivered_sale", {
    id: model.id({ prefix: "sale" }).primaryKey(),
    order_id: model.text(),
    line_item_id: model.text(),
    seller_id: model.text(),
    product_id: model.text().nullable(),
    /** Calendar day of delivery in Việt Nam, YYYY-MM-DD. */
    delivered_on: model.text(),
    commune_code: model.text(),
    product_set: model.number().nullable(),
    /** Stars in force on the day the order was placed; null for none. */
    stars: model.number().nullable(),
    quantity: model.number(),
    /** Goods of this line in đồng, tax included, delivery apart. */
    goods_vnd: model.bigNumber(),
    /** Delivery fee of the order in đồng, on its first line only. */
    delivery_vnd: model.bigNumber(),
    /** Pieces that were returned, and the goods that were paid back for them or are to be. */
    returned_quantity: model.number().default(0),
    returned_vnd: model.bigNumber().default(0),
    /** Placed by a business or another organisation, so no retail sale. */
    to_business: model.boolean().default(false),
    demonstration: model.boolean().default(false),
  })
  .indexes([
    { on: ["line_item_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["delivered_on"] },
    { on: ["order_id"] },
    // A seller's own figures are read from here, of some months at a time.
    { on: ["seller_id", "delivered_on"] },
  ]);

export default DeliveredSale;
