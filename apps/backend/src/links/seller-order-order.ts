import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import SellerModule from "../modules/seller";

/** Reads the Medusa order behind a seller's order; the column itself is the link. */
export default defineLink(
  { linkable: SellerModule.linkable.sellerOrder, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
