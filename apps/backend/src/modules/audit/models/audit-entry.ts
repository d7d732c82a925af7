import { model } from "@medusajs/framework/utils";

/**
 * One act in the market's log. The database refuses to change or delete a row, and each row carries the
 * fingerprint of the one before it (`entryHash`).
 */
const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    sequence: model.number(),
    at: model.dateTime(),
    actor: model.json(),
    seller_id: model.text().nullable(),
    action: model.text(),
    subject: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    hash: model.text(),
  })
  .indexes([
    { on: ["sequence"], unique: true },
    { on: ["seller_id", "sequence"] },
    { on: ["subject", "sequence"] },
  ]);

export default AuditEntry;
