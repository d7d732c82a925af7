import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { CertificateStateBadge } from "../certificates/certificate-state-badge";
import { Section } from "../market/section";

/** Each product of the seller with its certificates and what they are worth today. */
export const SellerProducts = ({ seller }: { seller: SellerDetail }) => {
  const { t } = useTranslation("market");
  const certificatesOf = (productId: string) =>
    seller.certificates.filter((certificate) => certificate.product_id === productId);
  return (
    <Section title={`${t("sellers.products")} (${seller.products.length})`}>
      {seller.products.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("sellers.noProducts")}
        </Text>
      )}
      {seller.products.map((product) => (
        <div
          key={product.id}
          className="flex flex-col gap-2 px-6 py-3 md:flex-row md:items-center md:justify-between"
        >
          <Link className="txt-compact-small text-ui-fg-interactive" to={`/products/${product.id}`}>
            {product.title}
          </Link>
          <div className="flex flex-wrap gap-2">
            {certificatesOf(product.id).map((certificate) => (
              <Link key={certificate.id} to={`/certificates/${certificate.id}`}>
                <CertificateStateBadge certificate={certificate} withStars />
              </Link>
            ))}
          </div>
        </div>
      ))}
    </Section>
  );
};
