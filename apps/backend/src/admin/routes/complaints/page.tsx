import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminComplaints } from "../../../api/admin/complaints/list-complaints";
import { useComplaintColumns } from "../../complaints/use-complaint-columns";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useStatusList } from "../../market/use-status-list";

const STATUSES = ["escalated", "open", "ended"] as const;

const ComplaintsPage = () => {
  const { t } = useTranslation("market");
  const { data, error, isLoading, refetch, pagination, choice } = useStatusList<AdminComplaints>({
    path: "/admin/complaints",
    words: "complaints",
    statuses: STATUSES,
    waiting: ({ escalated }) => escalated,
  });
  const table = useDataTable({
    data: data?.complaints ?? [],
    columns: useComplaintColumns(),
    getRowId: (complaint) => complaint.id,
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
      title={t("complaints.title")}
      subtitle={t("complaints.subtitle")}
      empty={{ heading: t("complaints.empty"), description: t("complaints.emptyHint") }}
      action={choice}
    />
  );
};

export const config = defineRouteConfig({
  label: "complaints.menu",
  translationNs: "market",
  icon: ExclamationCircle,
  rank: 3,
});

export default ComplaintsPage;
