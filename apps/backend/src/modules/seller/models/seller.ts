import { model } from "@medusajs/framework/utils";
import SellerBankChange from "./seller-bank-change";
import SellerDelivery from "./seller-delivery";
import SellerDocument from "./seller-document";
import SellerInvitation from "./seller-invitation";
import SellerMember from "./seller-member";
import SellerOrder from "./seller-order";
import SellerRequirementMark from "./seller-requirement-mark";

/** Who sells: an OCOP subject. Its stars belong to its products' certificates, never to it. */
const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text(),
    name: model.text().searchable(),
    legal_name: model.text().searchable(),
    kind: model.enum(["cooperative", "cooperative_group", "household", "farm", "enterprise"]),
    /** Tax code, or the personal id that stands for it. */
    tax_code: model.text().nullable(),
    representative: model.text(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    /** Code of one of the province's 54 communes. */
    commune_code: model.text(),
    story: model.text(),
    status: model.enum(["pending", "active", "suspended", "closed"]).default("pending"),
    status_reason: model.text().nullable(),
    /** What it becomes on a later day, from 00:00 of that day, YYYY-MM-DD in Việt Nam, and why. */
    notice_status: model.enum(["suspended", "closed"]).nullable(),
    notice_from: model.text().nullable(),
    notice_reason: model.text().nullable(),
    /** The day from which it sends again, YYYY-MM-DD in Việt Nam, and why not before; past days mean nothing. */
    sends_from: model.text().nullable(),
    pause_reason: model.text().nullable(),
    /** Where its money goes: number of the bank, of the account, and whose it is as the bank prints it. */
    bank_bin: model.text().nullable(),
    bank_account: model.text().nullable(),
    bank_holder: model.text().nullable(),
    /** Whether shoppers may pay by a transfer to this account. */
    takes_transfers: model.boolean().default(false),
    /** Whether they may pay in cash on delivery, and up to which sum of one order (whole đồng, null for any). */
    takes_cash: model.boolean().default(true),
    cash_ceiling_vnd: model.number().nullable(),
    /** How far an application has come that the seller made herself; null when the operator opened the shop. */
    application: model.enum(["draft", "submitted", "returned"]).nullable(),
    /** What the operator asks for when an application was returned. */
    application_note: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    /** Its account and the electronic identity of its representative; see the rule for what follows. */
    identity_state: model.enum(["unlinked", "pending", "linked", "failed"]).default("unlinked"),
    /** Who linked it: the operator after a look at the evidence, or the demonstration. */
    identity_by: model.enum(["review", "demonstration"]).nullable(),
    /** Where the evidence is found. */
    identity_evidence: model.text().nullable(),
    identity_checked_at: model.dateTime().nullable(),
    /** Last day on which the link is good, YYYY-MM-DD; null while it has no end. */
    identity_good_until: model.text().nullable(),
    /** Working hours that the seller has to confirm an order before it is cancelled. */
    confirm_hours: model.number().default(8),
    /** Made for demonstration: shown as such wherever the seller appears. */
    demonstration: model.boolean().default(false),
    /** `named` stands in public sources, `illustrative` does not exist. */
    naming: model.enum(["named", "illustrative"]).default("named"),
    members: model.hasMany(() => SellerMember, { mappedBy: "seller" }),
    invitations: model.hasMany(() => SellerInvitation, { mappedBy: "seller" }),
    bank_changes: model.hasMany(() => SellerBankChange, { mappedBy: "seller" }),
    /** One at most. */
    deliveries: model.hasMany(() => SellerDelivery, { mappedBy: "seller" }),
    documents: model.hasMany(() => SellerDocument, { mappedBy: "seller" }),
    requirement_marks: model.hasMany(() => SellerRequirementMark, { mappedBy: "seller" }),
    orders: model.hasMany(() => SellerOrder, { mappedBy: "seller" }),
  })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["commune_code"] },
    {
      on: ["application", "submitted_at"],
      where: "application IS NOT NULL AND deleted_at IS NULL",
    },
  ]);

export default Seller;
