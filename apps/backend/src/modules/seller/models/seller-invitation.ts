import { model } from "@medusajs/framework/utils";
import Seller from "./seller";

/** A link by which a person joins a seller; who holds the link proves her own phone when she comes. */
const SellerInvitation = model
  .define("seller_invitation", {
    id: model.id({ prefix: "selinv" }).primaryKey(),
    /** SHA-256 of the link's secret, which is shown once and kept nowhere. */
    token_hash: model.text(),
    role: model.enum(["owner", "staff", "helper"]),
    rights: model.array(),
    /** Whose phone it must be, in national form; null for whoever has the link. */
    phone: model.text().nullable(),
    invited_by: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "invitations" }),
  })
  .indexes([{ on: ["token_hash"], unique: true, where: "deleted_at IS NULL" }]);

export default SellerInvitation;
