import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router-dom";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { CertificateForm } from "../certificates/certificate-form";
import { CertificateLinks } from "../certificates/certificate-links";
import { Section } from "../market/section";
import { useMarket } from "../market/use-market";

interface ProductOcopProps {
  data: { id: string; title: string };
}

interface ProductAnswer {
  product: { seller?: { id: string; name: string } | null };
}

/** On a product's page: who sells it and which certificates it has. */
const ProductOcop = ({ data: product }: ProductOcopProps) => {
  const { t } = useTranslation("market");
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const certificates = useMarket<{ certificates: CertificateRow[] }>(
    `/admin/certificates?limit=100&product_id=${product.id}`,
  ).data?.certificates;
  const seller = useMarket<ProductAnswer>(
    `/admin/products/${product.id}?fields=id,seller.id,seller.name`,
  ).data?.product.seller;
  return (
    <Section
      title={t("productWidget.title")}
      action={
        <Button size="small" variant="secondary" onClick={() => setCreating(true)}>
          {t("certificates.create")}
        </Button>
      }
    >
      <div className="px-6 py-3">
        {seller ? (
          <Link className="txt-compact-small text-ui-fg-interactive" to={`/sellers/${seller.id}`}>
            {seller.name}
          </Link>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("productWidget.noSeller")}
          </Text>
        )}
      </div>
      <CertificateLinks certificates={certificates ?? []} none={t("sellers.noCertificates")} />
      {creating && (
        <CertificateForm
          certificate={null}
          product={{ id: product.id, title: product.title }}
          onClose={() => setCreating(false)}
          onSaved={(certificate) => void navigate(`/certificates/${certificate.id}`)}
        />
      )}
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.side" });

export default ProductOcop;
