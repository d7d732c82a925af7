import { defineRouteConfig } from "@medusajs/admin-sdk";
import { HandTruck } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { MarketRemittances } from "../../../remittances/market-remittances";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { CarriersSection } from "../../remittances/carriers-section";
import { UnknownSection } from "../../remittances/unknown-section";
import { useHeldColumns } from "../../remittances/use-held-columns";

const RemittancesPage = () => {
  const { t } = useTranslation("market");
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<MarketRemittances>(
    `/admin/remittances?${query}`,
  );
  const table = useDataTable({
    data: data?.sellers ?? [],
    columns: useHeldColumns(data?.held.ages ?? []),
    getRowId: ({ seller_id }) => seller_id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
    search: controls.search,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <div className="flex flex-col gap-y-3">
      {data && <CarriersSection held={data.held} carriers={data.carriers} />}
      <MarketTable
        table={table}
        title={t("remittances.title")}
        subtitle={t("remittances.subtitle")}
        search={t("remittances.search")}
        empty={{ heading: t("remittances.none"), description: t("remittances.noneHint") }}
      />
      {data && <UnknownSection unknown={data.unknown} />}
    </div>
  );
};

export const config = defineRouteConfig({
  label: "remittances.menu",
  translationNs: "market",
  icon: HandTruck,
  rank: 3,
});

export default RemittancesPage;
