import { model } from "@medusajs/framework/utils";

/**
 * The last count of all delivered sales, for a market that is too large to be counted while a page waits.
 * One row at most; losing it costs one count.
 */
const KeptCount = model.define("kept_sales_count", {
  id: model.text().primaryKey(),
  /** When the rows were read. */
  counted_at: model.dateTime(),
  /** The sums: the shape is `DeliveredSaleSum[]`. */
  sums: model.json(),
});

export default KeptCount;
