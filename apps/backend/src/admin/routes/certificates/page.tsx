import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Star } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import type { CertificateRow } from "../../../api/admin/certificates/certificate-row";
import { ClaimInbox } from "../../certificate-claims/claim-inbox";
import { CertificateForm } from "../../certificates/certificate-form";
import { useCertificateColumns } from "../../certificates/use-certificate-columns";
import { useCertificateFilters } from "../../certificates/use-certificate-filters";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

interface Answer {
  certificates: CertificateRow[];
  count: number;
}

const CertificatesPage = () => {
  const { t } = useTranslation("market");
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<Answer>(`/admin/certificates?${query}`);
  const table = useDataTable({
    data: data?.certificates ?? [],
    columns: useCertificateColumns(),
    filters: useCertificateFilters(),
    getRowId: (certificate) => certificate.id,
    rowCount: data?.count ?? 0,
    isLoading,
    onRowClick: (_event, certificate) => void navigate(`/certificates/${certificate.id}`),
    ...controls,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <div className="flex flex-col gap-y-3">
      <ClaimInbox />
      <MarketTable
        table={table}
        title={t("certificates.title")}
        subtitle={t("certificates.subtitle")}
        search={t("certificates.search")}
        empty={{ heading: t("certificates.empty"), description: t("certificates.emptyHint") }}
        noMatch={t("certificates.noMatch")}
        action={
          <Button size="small" className="shrink-0" onClick={() => setCreating(true)}>
            {t("certificates.create")}
          </Button>
        }
      />
      {creating && (
        <CertificateForm
          certificate={null}
          onClose={() => setCreating(false)}
          onSaved={(certificate) => void navigate(`/certificates/${certificate.id}`)}
        />
      )}
    </div>
  );
};

export const config = defineRouteConfig({
  label: "certificates.menu",
  translationNs: "market",
  icon: Star,
  rank: 2,
});

export default CertificatesPage;
