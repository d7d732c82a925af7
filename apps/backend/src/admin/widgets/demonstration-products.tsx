import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Alert } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { DemonstrationData } from "../../api/admin/demonstration/demonstration-data";
import { useMarket } from "../market/use-market";

/** Above Medusa's list of products: by what to know those that nobody really makes. */
const DemonstrationProducts = () => {
  const { t } = useTranslation("market");
  const { data } = useMarket<DemonstrationData>("/admin/demonstration");
  return data && data.sellers > 0 ? (
    <Alert variant="warning">{t("demonstration.products", { sellers: data.sellers })}</Alert>
  ) : null;
};

export const config = defineWidgetConfig({ zone: "product.list.before" });

export default DemonstrationProducts;
