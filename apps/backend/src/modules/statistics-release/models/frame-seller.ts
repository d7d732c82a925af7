import { model } from "@medusajs/framework/utils";

/**
 * A seller that the province knows, whether or not it sells on this market. What a release was made from
 * is kept with the release, so that a correction here rewrites none.
 */
const FrameSeller = model
  .define("frame_seller", {
    id: model.id({ prefix: "frame" }).primaryKey(),
    /** The province's own number for it, e.g. its tax code. */
    code: model.text(),
    name: model.text(),
    /** Its shop on this market, by id; null when it has none. */
    seller_id: model.text().nullable(),
    kind: model.enum(["cooperative", "cooperative_group", "household", "farm", "enterprise"]),
    size: model.enum(["micro", "small", "medium", "large"]),
    commune_code: model.text(),
    /** First month of its sales, and the last one; YYYY-MM. */
    from_month: model.text(),
    until_month: model.text().nullable(),
    /** Code of the seller that carries its business on after that. */
    merged_into: model.text().nullable(),
    /** Made up, and so is what is reported for it. */
    demonstration: model.boolean().default(false),
  })
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id"], unique: true, where: "deleted_at IS NULL AND seller_id IS NOT NULL" },
  ]);

export default FrameSeller;
