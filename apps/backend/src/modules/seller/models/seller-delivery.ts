import { model } from "@medusajs/framework/utils";
import Seller from "./seller";

/**
 * In which ways a seller's goods come to their buyers, all in one row, so that a change of several is one; each as
 * `packages/delivery` has its terms. None for a seller who never said anything. Her carrier's fees by zone are kept
 * with her shipping option.
 */
const SellerDelivery = model
  .define("seller_delivery", {
    id: model.id({ prefix: "seldlv" }).primaryKey(),
    carrier: model.json(),
    own_rider: model.json().nullable(),
    pick_up: model.json().nullable(),
    fair_stall: model.json().nullable(),
    /** `zones` is the list; null where she wrote the others down before there were any. */
    own_zones: model.json().nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "deliveries" }),
  })
  .indexes([{ on: ["seller_id"], unique: true, where: "deleted_at IS NULL" }]);

export default SellerDelivery;
