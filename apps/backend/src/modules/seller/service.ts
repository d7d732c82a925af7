import { MedusaService } from "@medusajs/framework/utils";
import Seller from "./models/seller";
import SellerMember from "./models/seller-member";
import SellerOrder from "./models/seller-order";

export default class SellerModuleService extends MedusaService({
  Seller,
  SellerMember,
  SellerOrder,
}) {}
