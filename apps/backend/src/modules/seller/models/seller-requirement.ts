import { DOCUMENT_TYPES } from "@cho-lang/seller-rules/documents";
import { model } from "@medusajs/framework/utils";
import SellerRequirementMark from "./seller-requirement-mark";

/** One thing that the operator asks of those who want to sell, before they apply or before they are let in. */
const SellerRequirement = model.define("seller_requirement", {
  id: model.id({ prefix: "selreq" }).primaryKey(),
  kind: model.enum(["particulars", "document", "attestation", "review", "products", "identity"]),
  /** Before the application is sent, or before the shop opens. */
  gate: model.enum(["submit", "approve"]),
  title: model.text(),
  /** What the seller is told, or declares. */
  text: model.text(),
  /** Which paper, for `document`. */
  document_type: model.enum([...DOCUMENT_TYPES]).nullable(),
  /** The kinds of subject that it is asked of; none for all. */
  seller_kinds: model.array().default([]),
  /** Products at least, for `products`. */
  minimum: model.number().default(1),
  position: model.number().default(0),
  active: model.boolean().default(true),
  marks: model.hasMany(() => SellerRequirementMark, { mappedBy: "requirement" }),
});

export default SellerRequirement;
