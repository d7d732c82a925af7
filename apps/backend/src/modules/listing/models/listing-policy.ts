import { model } from "@medusajs/framework/utils";

/** How far the operator trusts a seller. Without a row she looks at everything that is risky. */
const ListingPolicy = model
  .define("listing_policy", {
    id: model.id({ prefix: "lpol" }).primaryKey(),
    seller_id: model.text(),
    /** New products and risky changes go through at once. */
    auto_approve: model.boolean().default(false),
  })
  .indexes([{ on: ["seller_id"], unique: true, where: "deleted_at IS NULL" }]);

export default ListingPolicy;
