import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ChangePage } from "../../../api/admin/listing-changes/list-changes";
import { BankChangesWaiting } from "../../bank-changes/bank-changes-waiting";
import { ClaimsWaiting } from "../../certificate-claims/claims-waiting";
import { useChangeColumns } from "../../listing-changes/use-change-columns";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useStatusList } from "../../market/use-status-list";

const STATUSES = ["pending", "confirmed", "declined"] as const;

const ListingChangesPage = () => {
  const { t } = useTranslation("market");
  const { data, error, isLoading, refetch, pagination, choice } = useStatusList<ChangePage>({
    path: "/admin/listing-changes",
    words: "changes",
    statuses: STATUSES,
    waiting: ({ pending }) => pending,
  });
  const table = useDataTable({
    data: data?.changes ?? [],
    columns: useChangeColumns(),
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
      title={t("changes.title")}
      subtitle={
        data?.pending
          ? t("changes.subtitle_pending", { count: data.pending })
          : t("changes.subtitle")
      }
      empty={{ heading: t("changes.empty"), description: t("changes.emptyHint") }}
      action={
        <span className="flex items-center gap-x-4">
          <BankChangesWaiting />
          <ClaimsWaiting />
          {choice}
        </span>
      }
    />
  );
};

export const config = defineRouteConfig({
  label: "changes.menu",
  translationNs: "market",
  icon: CheckCircle,
  rank: 2,
});

export default ListingChangesPage;
