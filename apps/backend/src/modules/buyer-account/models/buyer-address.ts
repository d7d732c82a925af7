import { model } from "@medusajs/framework/utils";

/** An address that a buyer keeps, with who receives there. */
const BuyerAddress = model
  .define("buyer_address", {
    id: model.id({ prefix: "badr" }).primaryKey(),
    account_id: model.text(),
    name: model.text(),
    street: model.text(),
    commune_code: model.text(),
    /** The one that stands first in the checkout. */
    first: model.boolean().default(false),
  })
  .indexes([
    { on: ["account_id"], where: "deleted_at IS NULL" },
    {
      name: "IDX_buyer_address_one_first",
      on: ["account_id"],
      unique: true,
      where: "first AND deleted_at IS NULL",
    },
  ]);

export default BuyerAddress;
