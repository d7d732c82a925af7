import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReleaseRow } from "../../../api/admin/statistics-releases/route";
import { CsvForm } from "../../market/csv-form";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { ComputeForm } from "../../statistics-releases/compute-form";
import { useReleaseColumns } from "../../statistics-releases/use-release-columns";

interface Answer {
  releases: ReleaseRow[];
  count: number;
}

/** The province's own figures on their way to the public: worked out, checked by another, given a day. */
const StatisticsReleasesPage = () => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState<"compute" | "frame" | null>(null);
  const { query, controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<Answer>(
    `/admin/statistics-releases?${query}`,
  );
  const table = useDataTable({
    data: data?.releases ?? [],
    columns: useReleaseColumns(),
    getRowId: ({ id }) => id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <>
      <MarketTable
        table={table}
        title={t("releases.title")}
        subtitle={t("releases.subtitle")}
        empty={{ heading: t("releases.empty"), description: t("releases.emptyHint") }}
        action={
          <span className="flex shrink-0 gap-2">
            <Button size="small" variant="secondary" onClick={() => setOpen("frame")}>
              {t("releases.frame")}
            </Button>
            <Button size="small" onClick={() => setOpen("compute")}>
              {t("releases.compute")}
            </Button>
          </span>
        }
      />
      {open === "compute" && <ComputeForm onClose={() => setOpen(null)} />}
      {open === "frame" && (
        <CsvForm
          id="frame"
          path="/admin/frame-sellers"
          title={t("releases.frame")}
          hint={t("releases.frameHint")}
          done={t("releases.frameTaken")}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};

export const config = defineRouteConfig({
  label: "releases.menu",
  translationNs: "market",
  icon: DocumentText,
  rank: 3,
});

export default StatisticsReleasesPage;
