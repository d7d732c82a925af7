import { model } from "@medusajs/framework/utils";

/**
 * The decision that gives one product its stars for 36 months. Days are calendar days in Việt Nam
 * written YYYY-MM-DD: a certificate ends with a day, not with an instant. There is no end date and
 * no "current star" column: both follow from these fields and the day one asks for.
 */
const OcopCertificate = model
  .define("ocop_certificate", {
    id: model.id({ prefix: "ocop" }).primaryKey(),
    number: model.text().searchable(),
    decision_date: model.text(),
    issued_on: model.text(),
    issuing_body: model.text(),
    issuing_level: model.enum(["district", "province", "ministry"]),
    stars: model.number(),
    kind: model.enum(["new", "renewal", "upgrade"]),
    criteria_version: model.text(),
    product_set: model.number(),
    status: model.enum(["draft", "approved", "withdrawn"]).default("draft"),
    withdrawn_on: model.text().nullable(),
    withdrawal_decision: model.text().nullable(),
    withdrawal_reason: model.text().nullable(),
    product_id: model.text(),
    /** The fewest days before its end that its seller was warned of; null for none yet, -1 once it is over. */
    warned_days: model.number().nullable(),
    demonstration: model.boolean().default(false),
  })
  .indexes([
    { on: ["product_id"] },
    { on: ["number", "product_id"], unique: true, where: "deleted_at IS NULL" },
  ])
  .checks([(columns) => `${columns.stars} BETWEEN 3 AND 5`]);

export default OcopCertificate;
