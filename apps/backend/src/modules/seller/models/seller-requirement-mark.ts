import { model } from "@medusajs/framework/utils";
import Seller from "./seller";
import SellerRequirement from "./seller-requirement";

/** That somebody declared, checked or waived a requirement for a seller. */
const SellerRequirementMark = model
  .define("seller_requirement_mark", {
    id: model.id({ prefix: "selmark" }).primaryKey(),
    kind: model.enum(["attested", "verified", "overridden"]),
    by: model.text(),
    at: model.dateTime(),
    /** Why it was waived. */
    reason: model.text().nullable(),
    requirement: model.belongsTo(() => SellerRequirement, { mappedBy: "marks" }),
    seller: model.belongsTo(() => Seller, { mappedBy: "requirement_marks" }),
  })
  .indexes([{ on: ["seller_id", "requirement_id"], unique: true, where: "deleted_at IS NULL" }]);

export default SellerRequirementMark;
