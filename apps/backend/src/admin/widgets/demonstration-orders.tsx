import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Alert } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { DemonstrationData } from "../../api/admin/demonstration/demonstration-data";
import { useMarket } from "../market/use-market";

/** Above Medusa's list of orders: how many of them were made up, and which ones people have placed. */
const DemonstrationOrders = () => {
  const { t } = useTranslation("market");
  const { data } = useMarket<DemonstrationData>("/admin/demonstration");
  if (!data || data.orders === 0) {
    return null;
  }
  return (
    <Alert variant="warning">
      <p>{t("demonstration.orders", { orders: data.orders, placed: data.placed })}</p>
      {data.latest.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-3">
          {data.latest.map(({ order_id, code }) => (
            <li key={order_id}>
              <Link className="text-ui-fg-interactive" to={`/orders/${order_id}`}>
                {code}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
};

export const config = defineWidgetConfig({ zone: "order.list.before" });

export default DemonstrationOrders;
