import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import OcopModule from "../modules/ocop";

/**
 * All certificates that a product ever had, as its `ocop_certificates`; which one is in force depends
 * on the day.
 */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...OcopModule.linkable.ocopCertificate.id, primaryKey: "product_id" },
  // In a read-only link the list stands here; on the linkable it would be ignored.
  { readOnly: true, isList: true },
);
