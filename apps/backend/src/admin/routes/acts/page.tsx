import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListCheckbox } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ActView } from "../../../audit/list-acts";
import { CheckLog } from "../../acts/check-log";
import { useActColumns } from "../../acts/use-act-columns";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

const ActsPage = () => {
  const { t } = useTranslation("market");
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<{ acts: ActView[]; count: number }>(
    `/admin/acts?${query}`,
  );
  const table = useDataTable({
    data: data?.acts ?? [],
    columns: useActColumns(),
    getRowId: (act) => act.id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <MarketTable
      table={table}
      title={t("acts.title")}
      subtitle={t("acts.subtitle")}
      empty={{ heading: t("acts.empty"), description: t("acts.emptyHint") }}
      action={<CheckLog />}
    />
  );
};

export const config = defineRouteConfig({
  label: "acts.menu",
  translationNs: "market",
  icon: ListCheckbox,
  rank: 3,
});

export default ActsPage;
