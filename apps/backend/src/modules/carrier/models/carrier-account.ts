import { model } from "@medusajs/framework/utils";

/** A seller's own contract with GHN: the market sends in her name and has none itself. */
const CarrierAccount = model
  .define("carrier_account", {
    id: model.id({ prefix: "caracc" }).primaryKey(),
    seller_id: model.text(),
    /** GHN's number of the place where her parcels are fetched, with what GHN calls it. */
    shop_id: model.text(),
    shop_name: model.text(),
    shop_address: model.text(),
    /** Her token there, sealed with the market's own secret. */
    sealed_token: model.text(),
  })
  .indexes([{ on: ["seller_id"], unique: true, where: "deleted_at IS NULL" }]);

export default CarrierAccount;
