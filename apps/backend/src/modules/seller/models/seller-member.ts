import { model } from "@medusajs/framework/utils";
import Seller from "./seller";

/** A person who acts for a seller; the auth identity points at this row. */
const SellerMember = model
  .define("seller_member", {
    id: model.id({ prefix: "selmem" }).primaryKey(),
    name: model.text(),
    email: model.text(),
    seller: model.belongsTo(() => Seller, { mappedBy: "members" }),
  })
  .indexes([{ on: ["email"], unique: true, where: "deleted_at IS NULL" }]);

export default SellerMember;
