import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ParcelView } from "../../order-view/order-view";
import { formatDong, formatInstant } from "../market/format";
import { Section } from "../market/section";
import { useMarket } from "../market/use-market";

/** On an order's page: the parcels in which it left, what each collects, and its photo. */
const OrderParcels = ({ data: order }: { data: { id: string } }) => {
  const { t } = useTranslation("market");
  const { data } = useMarket<{ parcels: ParcelView[] }>(`/admin/orders/${order.id}/parcels`);
  return data === undefined || data.parcels.length === 0 ? null : (
    <Section title={t("parcels.title")}>
      {data.parcels.map(({ number, collect_vnd, handed_over_at, delivered_at, photo }) => (
        <div key={number} className="flex flex-col gap-1 px-6 py-4">
          <Text size="small" weight="plus">
            {t("parcels.name", { number, amount: formatDong(collect_vnd) })}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {delivered_at === null
              ? t("parcels.sent", { at: formatInstant(handed_over_at) })
              : t("parcels.arrived", { at: formatInstant(delivered_at) })}
          </Text>
          {photo ? (
            <a
              href={`/admin/orders/${order.id}/parcels/${number}/photo`}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive txt-small"
            >
              {t("parcels.photo")}
            </a>
          ) : null}
        </div>
      ))}
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.side.after" });

export default OrderParcels;
