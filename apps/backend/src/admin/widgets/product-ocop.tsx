import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import type { ProductListing } from "../../api/admin/products/[id]/listing/product-listing";
import { CertificateForm } from "../certificates/certificate-form";
import { CertificateLinks } from "../certificates/certificate-links";
import { ProductShelf } from "../listing/product-shelf";
import { LoadState } from "../market/load-state";
import { Section } from "../market/section";
import { useMarket } from "../market/use-market";

interface ProductOcopProps {
  data: { id: string; title: string };
}

/** On a product's page: who sells it, whether it is on sale and which certificates it has. */
const ProductOcop = ({ data: product }: ProductOcopProps) => {
  const { t } = useTranslation("market");
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const { data, error, refetch } = useMarket<ProductListing>(
    `/admin/products/${product.id}/listing`,
  );
  if (!data) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <Section
      title={t("productWidget.title")}
      action={
        <Button size="small" variant="secondary" onClick={() => setCreating(true)}>
          {t("certificates.create")}
        </Button>
      }
    >
      <ProductShelf productId={product.id} current={data} />
      <CertificateLinks certificates={data.certificates} none={t("sellers.noCertificates")} />
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
