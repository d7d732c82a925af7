import { useDataTable } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { OddReturns as Answer } from "../../api/admin/monthly-returns/[month]/odd/route";
import { MarketTable } from "../market/market-table";
import { useListControls } from "../market/use-list-controls";
import { useMarket } from "../market/use-market";
import { useOddReturnColumns } from "./use-odd-return-columns";

/** The returns of a month that stand out and what was made of them; nothing while there are none. */
export const OddReturns = ({ month }: { month: string }) => {
  const { t } = useTranslation("market");
  const { query, controls } = useListControls();
  const { data, isLoading } = useMarket<Answer>(`/admin/monthly-returns/${month}/odd?${query}`);
  const table = useDataTable({
    data: data?.returns ?? [],
    columns: useOddReturnColumns(),
    getRowId: (one) => one.seller_id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
  });
  if (!data || data.count === 0) return null;
  return (
    <MarketTable
      table={table}
      title={t("oddReturns.title")}
      subtitle={t("oddReturns.subtitle")}
      empty={{ heading: t("oddReturns.title"), description: "" }}
    />
  );
};
