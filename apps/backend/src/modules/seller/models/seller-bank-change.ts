import { BANK_CHANGE_STATUSES } from "@cho-lang/seller-rules/bank-change";
import { model } from "@medusajs/framework/utils";
import Seller from "./seller";

/**
 * That money is to go to another account of a seller. The database refuses to rewrite or delete a row: what
 * was asked stays, each step is taken once and in its order, and none takes effect before its time.
 */
const SellerBankChange = model
  .define("seller_bank_change", {
    id: model.id({ prefix: "selbank" }).primaryKey(),
    bank_bin: model.text(),
    bank_account: model.text(),
    bank_holder: model.text(),
    /** The account in force when it was asked for; null when there was none. */
    before_bin: model.text().nullable(),
    before_account: model.text().nullable(),
    /** Who asked: the log's actor. */
    asked_by: model.json(),
    asked_at: model.dateTime(),
    /** It takes effect at this instant at the earliest. */
    not_before: model.dateTime(),
    status: model.enum([...BANK_CHANGE_STATUSES]).default("waiting"),
    /** Name of the operator who confirmed it. */
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    /** Who declined or withdrew it, or the market, which put it in force. */
    closed_by: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    /** Why it was declined. */
    reason: model.text().nullable(),
    /** Whether the owners have been told how it stands. */
    told: model.boolean().default(false),
    seller: model.belongsTo(() => Seller, { mappedBy: "bank_changes" }),
  })
  .indexes([
    {
      on: ["seller_id"],
      unique: true,
      where: "status IN ('waiting', 'confirmed') AND deleted_at IS NULL",
    },
    { on: ["seller_id", "asked_at"], where: "deleted_at IS NULL" },
    { on: ["status", "asked_at"], where: "deleted_at IS NULL" },
    { on: ["asked_at"], where: "NOT told" },
  ]);

export default SellerBankChange;
