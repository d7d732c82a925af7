import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Alert } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { OrderDemonstration } from "../../api/admin/orders/order-demonstration";
import { useMarket } from "../market/use-market";

/** On an order's page: that it was made up, or that its seller was. */
const OrderDemonstrationMark = ({ data: order }: { data: { id: string } }) => {
  const { t } = useTranslation("market");
  const { data } = useMarket<OrderDemonstration>(`/admin/orders/${order.id}/demonstration`);
  return data?.demonstration ? (
    <Alert variant="warning">{t(`demonstration.${data.demonstration}`)}</Alert>
  ) : null;
};

export const config = defineWidgetConfig({ zone: "order.details.before" });

export default OrderDemonstrationMark;
