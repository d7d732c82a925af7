import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Alert } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ProductListing } from "../../api/admin/products/[id]/listing/product-listing";
import { useMarket } from "../market/use-market";

/** On a product's page: that it was made up. */
const ProductDemonstrationMark = ({ data: product }: { data: { id: string } }) => {
  const { t } = useTranslation("market");
  const { data } = useMarket<ProductListing>(`/admin/products/${product.id}/listing`);
  return data?.demonstration ? <Alert variant="warning">{t("demonstration.product")}</Alert> : null;
};

export const config = defineWidgetConfig({ zone: "product.details.before" });

export default ProductDemonstrationMark;
