import { model } from "@medusajs/framework/utils";

/** A product that a seller is still describing, step by step. */
const ListingDraft = model
  .define("listing_draft", {
    id: model.id({ prefix: "draft" }).primaryKey(),
    seller_id: model.text(),
    /** Named by the page that began it, so that beginning twice makes one. */
    request_id: model.text(),
    /** What is known of it so far: a `DraftSheet`. */
    sheet: model.json(),
    /** The product that it became; null until it was sent in. */
    product_id: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id", "request_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "product_id"], where: "deleted_at IS NULL" },
  ]);

export default ListingDraft;
