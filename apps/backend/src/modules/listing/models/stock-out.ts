import { model } from "@medusajs/framework/utils";

/**
 * That a pack on sale was sold out: a row is added when nothing of it can be ordered any more, and ended once
 * when some can. Title and label are those of the moment, so that the past stays readable.
 */
const StockOut = model
  .define("stock_out", {
    id: model.id({ prefix: "sout" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    title: model.text(),
    label: model.text(),
    sold_out_at: model.dateTime(),
    /** When some of it could be ordered again; null while it can't. */
    back_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["variant_id"], unique: true, where: "back_at IS NULL AND deleted_at IS NULL" },
    { on: ["product_id"], where: "back_at IS NULL AND deleted_at IS NULL" },
    { on: ["seller_id", "back_at"], where: "deleted_at IS NULL" },
  ]);

export default StockOut;
