import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChangePage } from "../../../api/admin/listing-changes/list-changes";
import { BankChangesWaiting } from "../../bank-changes/bank-changes-waiting";
import { ClaimsWaiting } from "../../certificate-claims/claims-waiting";
import { useChangeColumns } from "../../listing-changes/use-change-columns";
import { ListChoice } from "../../market/list-choice";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

const STATUSES = ["pending", "confirmed", "declined"] as const;

const ListingChangesPage = () => {
  const { t } = useTranslation("market");
  const [status, setStatus] = useState<string>("pending");
  const { query, controls, toFirstPage } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<ChangePage>(
    `/admin/listing-changes?${query}&status=${status}`,
  );
  const table = useDataTable({
    data: data?.changes ?? [],
    columns: useChangeColumns(),
    getRowId: (change) => change.id,
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
          <ListChoice
            label={t("changes.status")}
            value={status}
            choices={STATUSES.map((one) => ({
              value: one,
              text: `${t(`changes.${one}`)}${one === "pending" && data ? ` (${data.pending})` : ""}`,
            }))}
            onChoose={choose}
          />
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
