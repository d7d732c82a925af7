import { DOCUMENT_TYPES } from "@cho-lang/seller-rules/documents";
import { model } from "@medusajs/framework/utils";
import Seller from "./seller";

/** A paper of a seller, as it was entered, and what the operator found when she looked at it. */
const SellerDocument = model.define("seller_document", {
  id: model.id({ prefix: "seldoc" }).primaryKey(),
  type: model.enum([...DOCUMENT_TYPES]),
  number: model.text(),
  issuer: model.text(),
  /** YYYY-MM-DD in Việt Nam. */
  issued_on: model.text(),
  /** Last day on which it is good; null when it has no end. */
  expires_on: model.text().nullable(),
  check: model.enum(["waiting", "accepted", "refused"]).default("waiting"),
  /** Why it was refused. */
  check_reason: model.text().nullable(),
  checked_at: model.dateTime().nullable(),
  /** The fewest days before its end that the seller was warned of; null for none yet, -1 once it is over. */
  warned_days: model.number().nullable(),
  seller: model.belongsTo(() => Seller, { mappedBy: "documents" }),
});

export default SellerDocument;
