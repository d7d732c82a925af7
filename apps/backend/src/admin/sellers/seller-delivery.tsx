import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { Facts } from "../market/facts";
import { formatDong } from "../market/format";
import { Section } from "../market/section";
import { RATE_NAMES } from "./seller-form-values";

export const SellerDelivery = ({ seller }: { seller: SellerDetail }) => {
  const { t } = useTranslation("market");
  const rates = seller.delivery_rates;
  if (!rates) {
    return null;
  }
  return (
    <Section title={t("sellers.delivery")}>
      <Facts
        facts={RATE_NAMES.map((name) => {
          const amount = rates[name];
          return {
            label: t(`seller.${name}`),
            value: amount === null ? t("seller.never") : formatDong(amount),
          };
        })}
      />
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("sellers.islandNote")}
      </Text>
    </Section>
  );
};
