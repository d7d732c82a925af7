import { model } from "@medusajs/framework/utils";
import Seller from "./seller";

/**
 * A person who acts for a seller; the auth identity points at this row. She logs in with her phone, her
 * e-mail, or either.
 */
const SellerMember = model
  .define("seller_member", {
    id: model.id({ prefix: "selmem" }).primaryKey(),
    name: model.text(),
    email: model.text().nullable(),
    /** National form of her own number, e.g. 0912345678. */
    phone: model.text().nullable(),
    /** An owner may do everything; staff and helpers (who act for the seller) what `rights` names. */
    role: model.enum(["owner", "staff", "helper"]).default("owner"),
    rights: model.array().default([]),
    seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
  })
  .indexes([
    { on: ["email"], unique: true, where: "deleted_at IS NULL" },
    // One person may help several sellers with one phone.
    { on: ["phone", "seller_id"], unique: true, where: "deleted_at IS NULL" },
  ]);

export default SellerMember;
