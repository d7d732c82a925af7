import { model } from "@medusajs/framework/utils";
import SellerInvitation from "./seller-invitation";
import SellerMember from "./seller-member";
import SellerOrder from "./seller-order";

/** Who sells: an OCOP subject. Its stars belong to its products' certificates, never to it. */
const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text(),
    name: model.text().searchable(),
    legal_name: model.text().searchable(),
    kind: model.enum(["cooperative", "cooperative_group", "household", "farm", "enterprise"]),
    tax_code: model.text().nullable(),
    representative: model.text(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    /** Code of one of the province's 54 communes. */
    commune_code: model.text(),
    story: model.text(),
    status: model.enum(["pending", "active", "suspended", "closed"]).default("pending"),
    status_reason: model.text().nullable(),
    /** Working hours that the seller has to confirm an order before it is cancelled. */
    confirm_hours: model.number().default(8),
    /** Made for demonstration: shown as such wherever the seller appears. */
    demonstration: model.boolean().default(false),
    /** `named` stands in public sources, `illustrative` does not exist. */
    naming: model.enum(["named", "illustrative"]).default("named"),
    members: model.hasMany(() => SellerMember, { mappedBy: "seller" }),
    invitations: model.hasMany(() => SellerInvitation, { mappedBy: "seller" }),
    orders: model.hasMany(() => SellerOrder, { mappedBy: "seller" }),
  })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["commune_code"] },
  ]);

export default Seller;
