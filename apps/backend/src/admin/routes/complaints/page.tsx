import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ExclamationCircle } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminComplaints } from "../../../api/admin/complaints/list-complaints";
import { useComplaintColumns } from "../../complaints/use-complaint-columns";
import { ListChoice } from "../../market/list-choice";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

const STATUSES = ["escalated", "open", "ended"] as const;

const ComplaintsPage = () => {
  const { t } = useTranslation("market");
  const [status, setStatus] = useState<string>("escalated");
  const { query, controls, toFirstPage } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<AdminComplaints>(
    `/admin/complaints?${query}&status=${status}`,
  );
  const table = useDataTable({
    data: data?.complaints ?? [],
    columns: useComplaintColumns(),
    getRowId: (complaint) => complaint.id,
    rowCount: data?.count ?? 0,
    isLoading,
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  const choose = (chosen: string) => {
    setStatus(chosen);
    toFirstPage();
  };
  return (
    <MarketTable
      table={table}
      title={t("complaints.title")}
      subtitle={t("complaints.subtitle")}
      empty={{ heading: t("complaints.empty"), description: t("complaints.emptyHint") }}
      action={
        <ListChoice
          label={t("complaints.status")}
          value={status}
          choices={STATUSES.map((one) => ({
            value: one,
            text: `${t(`complaints.${one}`)}${one === "escalated" && data ? ` (${data.escalated})` : ""}`,
          }))}
          onChoose={choose}
        />
      }
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
