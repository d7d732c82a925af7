import { model } from "@medusajs/framework/utils";

/**
 * What a seller said of one month's sales, as one version of it. Append-only: a trigger refuses every
 * change and removal, so a correction is a new version and what was known on a past day stays known.
 */
const MonthlyReturn = model
  .define("monthly_return", {
    id: model.id({ prefix: "mret" }).primaryKey(),
    seller_id: model.text(),
    /** YYYY-MM. */
    month: model.text(),
    /** 1 for the first, then one more with each correction. */
    version: model.number(),
    /** Named by the page that filed it: the same request again is the same version. */
    request_id: model.text(),
    nothing_sold: model.boolean(),
    /** Whole đồng by channel, VAT included; the market's own is what it had counted at `own_floor_as_of`. */
    amounts: model.json(),
    /** Orders on other floors and sites, by chat and phone; null when she did not count them. */
    other_orders: model.number().nullable(),
    own_floor_as_of: model.dateTime(),
    /** `codes` of the questions that the seller answered with yes. */
    confirmed: model.json(),
    /** Why it was corrected; null for version 1. */
    reason: model.text().nullable(),
    /** Who filed it: kind, id, name and role; a helper is told from the seller's own people. */
    filed_by: model.json(),
    filed_at: model.dateTime(),
    /** Version of the definitions that it was filed under. */
    definition_version: model.number(),
    /** The seller's commune and the group of most of its products on that day; null without a product. */
    commune_code: model.text(),
    product_group: model.number().nullable(),
    demonstration: model.boolean().default(false),
  })
  .indexes([
    { on: ["seller_id", "month", "version"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "request_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["month", "product_group"], where: "deleted_at IS NULL" },
  ]);

export default MonthlyReturn;
