import { model } from "@medusajs/framework/utils";

/**
 * A decision on stars that a seller sent in: what she read in it, a photo of it, or both. It gives no star
 * by itself; accepted it becomes one certificate for each product. It is decided once and stays.
 */
const CertificateClaim = model
  .define("certificate_claim", {
    id: model.id({ prefix: "claim" }).primaryKey(),
    seller_id: model.text(),
    /** Named by the page that sent it, so that sending twice makes one. */
    request_id: model.text(),
    /** Her products that the decision certifies. */
    product_ids: model.array(),
    photo_id: model.text().nullable(),
    /** What she read, a `ClaimedDecision`; null with a photo alone. */
    decision: model.json().nullable(),
    sent_by: model.text(),
    status: model.enum(["pending", "accepted", "declined"]).default("pending"),
    /** Name of the operator. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Why it was declined. */
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id", "request_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["status", "created_at"], where: "deleted_at IS NULL" },
    { on: ["photo_id"], where: "deleted_at IS NULL" },
  ]);

export default CertificateClaim;
