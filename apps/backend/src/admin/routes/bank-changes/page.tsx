import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BankChangePage } from "../../../api/admin/bank-changes/list-bank-changes";
import { useBankChangeColumns } from "../../bank-changes/use-bank-change-columns";
import { ListChoice } from "../../market/list-choice";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

const STATUSES = ["waiting", "confirmed", "in_force", "declined", "withdrawn"] as const;

const BankChangesPage = () => {
  const { t } = useTranslation("market");
  const [status, setStatus] = useState<string>("waiting");
  const { query, controls, toFirstPage } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<BankChangePage>(
    `/admin/bank-changes?${query}&status=${status}`,
  );
  const table = useDataTable({
    data: data?.changes ?? [],
    columns: useBankChangeColumns(),
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
      title={t("bankChanges.title")}
      subtitle={t("bankChanges.subtitle")}
      empty={{ heading: t("bankChanges.empty"), description: t("bankChanges.emptyHint") }}
      action={
        <ListChoice
          label={t("bankChanges.status")}
          value={status}
          choices={STATUSES.map((one) => ({
            value: one,
            text: `${t(`bankChanges.${one}`)}${one === "waiting" && data ? ` (${data.waiting})` : ""}`,
          }))}
          onChoose={choose}
        />
      }
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
