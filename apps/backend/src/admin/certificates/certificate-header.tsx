import { Badge, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { CertificateRow } from "../../api/admin/certificates/certificate-row";
import { CertificateActions } from "./certificate-actions";
import { CertificateStateBadge } from "./certificate-state-badge";
import { Stars } from "./stars";

/** Which decision this is, for which product, and what it is worth today. */
export const CertificateHeader = ({ certificate }: { certificate: CertificateRow }) => {
  const { t } = useTranslation("market");
  const { product } = certificate;
  return (
    <Container className="flex flex-col gap-4 md:flex-row md:items-start md:justify-between">
      <div className="flex flex-col gap-y-2">
        <Heading>{certificate.number}</Heading>
        <div className="flex flex-wrap items-center gap-2">
          <Stars count={certificate.stars} />
          <CertificateStateBadge certificate={certificate} />
          {certificate.demonstration && <Badge size="2xsmall">{t("common.demonstration")}</Badge>}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {product ? (
            <Link className="text-ui-fg-interactive" to={`/products/${product.id}`}>
              {product.title}
            </Link>
          ) : (
            t("certificates.noProduct")
          )}
          {product?.seller && (
            <>
              {" · "}
              <Link className="text-ui-fg-interactive" to={`/sellers/${product.seller.id}`}>
                {product.seller.name}
              </Link>
            </>
          )}
        </Text>
        {certificate.status === "draft" && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("certificates.draftHint")}
          </Text>
        )}
      </div>
      <CertificateActions certificate={certificate} />
    </Container>
  );
};
