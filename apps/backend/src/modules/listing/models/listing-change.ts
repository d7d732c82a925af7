import { model } from "@medusajs/framework/utils";

/**
 * One field of a product that its seller changed, or `listing` for a product that she sent in. The
 * database refuses to rewrite a row: only a pending one is decided, once, and none is deleted.
 */
const ListingChange = model
  .define("listing_change", {
    id: model.id({ prefix: "lchg" }).primaryKey(),
    product_id: model.text(),
    seller_id: model.text(),
    field: model.text(),
    /** What it was, as `{ value }`; null for a product that is new. */
    before: model.json().nullable(),
    /** What it is to be, as `{ value }`. */
    after: model.json(),
    /** Who changed it. */
    actor: model.json(),
    status: model.enum(["pending", "confirmed", "declined"]),
    /** Name of who decided; "Chợ Làng" for what goes through at once. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Why it was declined. */
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id", "created_at"], where: "deleted_at IS NULL" },
    { on: ["status", "created_at"], where: "deleted_at IS NULL" },
    { on: ["seller_id", "status"], where: "deleted_at IS NULL" },
  ]);

export default ListingChange;
