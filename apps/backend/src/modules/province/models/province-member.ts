import { model } from "@medusajs/framework/utils";

/** Somebody who works with the province's figures. */
const ProvinceMember = model
  .define("province_member", {
    id: model.id({ prefix: "prov" }).primaryKey(),
    name: model.text(),
    /** What she logs in with, in lower case. */
    email: model.text(),
    role: model.enum(["officer", "statistician", "releaser", "auditor"]),
    /** Since when the door is shut to her; null while it is open. */
    blocked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["email"], unique: true, where: "deleted_at IS NULL" }]);

export default ProvinceMember;
