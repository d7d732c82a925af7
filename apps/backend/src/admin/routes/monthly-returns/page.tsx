import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Calendar } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReturnRows } from "../../../monthly-returns/list-return-rows";
import { formatDay } from "../../market/format";
import { ListChoice } from "../../market/list-choice";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { ListedReturnsForm } from "../../monthly-returns/listed-returns-form";
import { OddReturns } from "../../monthly-returns/odd-returns";
import { monthText, useReturnColumns } from "../../monthly-returns/use-return-columns";

const ReturnsPage = () => {
  const { t } = useTranslation("market");
  const [month, setMonth] = useState("");
  const [filing, setFiling] = useState(false);
  const { query, controls, toFirstPage } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<ReturnRows>(
    `/admin/monthly-returns?${query}${month === "" ? "" : `&month=${month}`}`,
  );
  const table = useDataTable({
    data: data?.filers ?? [],
    columns: useReturnColumns(data?.month ?? month, data?.open ?? false),
    getRowId: (filer) => filer.seller_id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  const choose = (chosen: string) => {
    setMonth(chosen);
    toFirstPage();
  };
  return (
    <>
      {data && <OddReturns key={data.month} month={data.month} />}
      <MarketTable
        table={table}
        title={t("returns.title")}
        subtitle={
          data
            ? t("returns.subtitle", {
                filed: data.filed,
                count: data.count,
                due: formatDay(data.due_on),
              })
            : t("returns.loading")
        }
        empty={{ heading: t("returns.empty"), description: t("returns.emptyHint") }}
        action={
          <span className="flex shrink-0 items-center gap-2">
            <Button size="small" variant="secondary" onClick={() => setFiling(true)}>
              {t("returns.listed")}
            </Button>
            <ListChoice
              label={t("returns.month")}
              value={data?.month ?? month}
              choices={(data?.months ?? []).map((one) => ({ value: one, text: monthText(one) }))}
              onChoose={choose}
            />
          </span>
        }
      />
      {filing && <ListedReturnsForm onClose={() => setFiling(false)} />}
    </>
  );
};

export const config = defineRouteConfig({
  label: "returns.menu",
  translationNs: "market",
  icon: Calendar,
  rank: 4,
});

export default ReturnsPage;
