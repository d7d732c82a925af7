import { model } from "@medusajs/framework/utils";

/**
 * One line of a carrier's file of cash that it has passed on, as the file tells it; never changed. How it fits
 * its parcel is worked out each time, because a parcel may arrive, or get its tracking number, later.
 */
const RemittanceEntry = model
  .define("remittance_entry", {
    id: model.id({ prefix: "remit" }).primaryKey(),
    seller_id: model.text(),
    /** By which the line is known again in another file. */
    line_key: model.text(),
    /** The names that the file has for the order and the parcel; one of them may be empty. */
    order_name: model.text(),
    tracking: model.text(),
    /** Whose file it is, as who sent it said; may be empty. */
    carrier: model.text(),
    /** When the carrier passed it on, "YYYY-MM-DD". */
    day: model.text(),
    /** Whole đồng, above 0. */
    amount_vnd: model.number(),
    /** What the carrier kept of it; 0 where the file tells nothing of that. */
    fee_vnd: model.number(),
    recorded_by: model.text(),
  })
  .indexes([{ on: ["seller_id", "line_key"], unique: true }])
  .checks([(columns) => `${columns.amount_vnd} > 0 AND ${columns.fee_vnd} >= 0`]);

export default RemittanceEntry;
