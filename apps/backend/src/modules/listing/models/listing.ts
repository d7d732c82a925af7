import { model } from "@medusajs/framework/utils";

/** What a shopper must know of a product beyond Medusa's own fields. One row a product. */
const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    product_id: model.text(),
    /** One of the programme's 26 product sets (1–26). */
    product_set: model.number(),
    temperature_class: model.enum(["ambient", "fragile", "chilled", "frozen", "service"]),
    shelf_life_days: model.number().nullable(),
    storage: model.text(),
    /** Whole days on the way that it bears; null for as long as it keeps. */
    transit_days: model.number().nullable(),
    /** Days of the week on which it is handed over, 1 Monday to 7 Sunday; null for every day. */
    dispatch_weekdays: model.array().nullable(),
    /** "HH:MM" in Việt Nam, until which an order still leaves that day. */
    cutoff_time: model.text().nullable(),
    /** Codes of the provinces that it is sent to; null for all. */
    allowed_provinces: model.array().nullable(),
    ingredients: model.text().default(""),
    instructions: model.text().default(""),
    warnings: model.text().default(""),
    story: model.text(),
    /** Months of the year in which it is on sale, 1–12; null for the whole year. */
    season_months: model.array().nullable(),
    keywords: model.array(),
    /** Names of the stored pictures, without width and extension, in order of showing. */
    pictures: model.array(),
    demonstration: model.boolean().default(false),
  })
  .indexes([{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" }]);

export default Listing;
