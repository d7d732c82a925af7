import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ObservationRow } from "../../../api/admin/official-statistics/observation-row";
import { CsvForm } from "../../market/csv-form";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { ObservationForm } from "../../official-statistics/observation-form";
import { useObservationColumns } from "../../official-statistics/use-observation-columns";
import { useObservationFilters } from "../../official-statistics/use-observation-filters";

interface Answer {
  observations: ObservationRow[];
  count: number;
}

const OfficialStatisticsPage = () => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState<"form" | "file" | null>(null);
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<Answer>(
    `/admin/official-statistics?${query}`,
  );
  const table = useDataTable({
    data: data?.observations ?? [],
    columns: useObservationColumns(),
    filters: useObservationFilters(),
    getRowId: (entry) =>
      [entry.series, entry.period, entry.published_on, entry.recorded_at, entry.value].join(" "),
    rowCount: data?.count ?? 0,
    isLoading,
    ...controls,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <>
      <MarketTable
        table={table}
        title={t("observations.title")}
        subtitle={t("observations.subtitle")}
        search={t("observations.search")}
        empty={{ heading: t("observations.empty"), description: t("observations.emptyHint") }}
        noMatch={t("observations.noMatch")}
        action={
          <span className="flex shrink-0 gap-2">
            <Button size="small" variant="secondary" onClick={() => setOpen("file")}>
              {t("observations.import")}
            </Button>
            <Button size="small" onClick={() => setOpen("form")}>
              {t("observations.create")}
            </Button>
          </span>
        }
      />
      {open === "form" && <ObservationForm onClose={() => setOpen(null)} />}
      {open === "file" && (
        <CsvForm
          id="observations"
          path="/admin/official-statistics/csv"
          title={t("observations.import")}
          hint={t("observations.csvHint")}
          done={t("observations.recorded")}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};

export const config = defineRouteConfig({
  label: "observations.menu",
  translationNs: "market",
  icon: ChartBar,
  rank: 3,
});

export default OfficialStatisticsPage;
