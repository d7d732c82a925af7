import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { BankChangePage } from "../../../api/admin/bank-changes/list-bank-changes";
import { useBankChangeColumns } from "../../bank-changes/use-bank-change-columns";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useStatusList } from "../../market/use-status-list";

const STATUSES = ["waiting", "confirmed", "in_force", "declined", "withdrawn"] as const;

const BankChangesPage = () => {
  const { t } = useTranslation("market");
  const { data, error, isLoading, refetch, pagination, choice } = useStatusList<BankChangePage>({
    path: "/admin/bank-changes",
    words: "bankChanges",
    statuses: STATUSES,
    waiting: ({ waiting }) => waiting,
  });
  const table = useDataTable({
    data: data?.changes ?? [],
    columns: useBankChangeColumns(),
    getRowId: (change) => change.id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <MarketTable
      table={table}
      title={t("bankChanges.title")}
      subtitle={t("bankChanges.subtitle")}
      empty={{ heading: t("bankChanges.empty"), description: t("bankChanges.emptyHint") }}
      action={choice}
    />
  );
};

export const config = defineRouteConfig({
  label: "bankChanges.menu",
  translationNs: "market",
  icon: CurrencyDollar,
  rank: 3,
});

export default BankChangesPage;
