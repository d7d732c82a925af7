import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import type { SellerRow } from "../../../api/admin/sellers/seller-row";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { SellerForm } from "../../sellers/seller-form";
import { useSellerColumns } from "../../sellers/use-seller-columns";
import { useSellerFilters } from "../../sellers/use-seller-filters";

const SellersPage = () => {
  const { t } = useTranslation("market");
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<{ sellers: SellerRow[]; count: number }>(
    `/admin/sellers?${query}`,
  );
  const table = useDataTable({
    data: data?.sellers ?? [],
    columns: useSellerColumns(),
    filters: useSellerFilters(),
    getRowId: (seller) => seller.id,
    rowCount: data?.count ?? 0,
    isLoading,
    onRowClick: (_event, seller) => void navigate(`/sellers/${seller.id}`),
    ...controls,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <>
      <MarketTable
        table={table}
        title={t("sellers.title")}
        subtitle={t("sellers.subtitle")}
        search={t("sellers.search")}
        empty={{ heading: t("sellers.empty"), description: t("sellers.emptyHint") }}
        noMatch={t("sellers.noMatch")}
        action={
          <Button size="small" className="shrink-0" onClick={() => setCreating(true)}>
            {t("sellers.create")}
          </Button>
        }
      />
      {creating && (
        <SellerForm
          seller={null}
          onClose={() => setCreating(false)}
          onSaved={(seller) => void navigate(`/sellers/${seller.id}`)}
        />
      )}
    </>
  );
};

export const config = defineRouteConfig({
  label: "sellers.menu",
  translationNs: "market",
  icon: BuildingStorefront,
  rank: 1,
});

export default SellersPage;
