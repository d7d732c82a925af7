import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { Facts } from "../market/facts";
import { Section } from "../market/section";

/** The seller's own particulars and where Medusa keeps its stock and sales. */
export const SellerFacts = ({ seller }: { seller: SellerDetail }) => {
  const { t } = useTranslation("market");
  const none = t("common.none");
  return (
    <Section title={t("sellers.information")}>
      <Facts
        facts={[
          { label: t("seller.legal_name"), value: seller.legal_name },
          { label: t("seller.tax_code"), value: seller.tax_code ?? none },
          { label: t("seller.representative"), value: seller.representative },
          { label: t("seller.phone"), value: seller.phone ?? none },
          { label: t("seller.email"), value: seller.email ?? none },
          { label: t("seller.commune"), value: seller.commune },
          { label: t("seller.confirm_hours"), value: String(seller.confirm_hours) },
          { label: t("seller.handle"), value: `/nha-san-xuat/${seller.handle}` },
          { label: t("seller.story"), value: seller.story || none },
          {
            label: t("sellers.stockLocation"),
            value: seller.stock_location_id ? (
              <Link
                className="text-ui-fg-interactive"
                to={`/settings/locations/${seller.stock_location_id}`}
              >
                {seller.commune}
              </Link>
            ) : (
              none
            ),
          },
          {
            label: t("sellers.salesChannel"),
            value: seller.sales_channel_id ? (
              <Link
                className="text-ui-fg-interactive"
                to={`/settings/sales-channels/${seller.sales_channel_id}`}
              >
                {seller.name}
              </Link>
            ) : (
              none
            ),
          },
        ]}
      />
    </Section>
  );
};
