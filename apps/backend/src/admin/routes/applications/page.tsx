import { defineRouteConfig } from "@medusajs/admin-sdk";
import { InboxSolid } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import type { ApplicationPage, ApplicationState } from "../../../applications/list-applications";
import { useApplicationColumns } from "../../applications/use-application-columns";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

const STATES: ApplicationState[] = ["submitted", "returned", "draft"];

const ApplicationsPage = () => {
  const { t } = useTranslation("market");
  const navigate = useNavigate();
  const [state, setState] = useState<ApplicationState>("submitted");
  const { query, controls, toFirstPage } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<ApplicationPage>(
    `/admin/applications?state=${state}&${query}`,
  );
  const choose = (chosen: ApplicationState) => {
    setState(chosen);
    toFirstPage();
  };
  const table = useDataTable({
    data: data?.applications ?? [],
    columns: useApplicationColumns(),
    getRowId: (application) => application.id,
    rowCount: data?.count ?? 0,
    isLoading,
    onRowClick: (_event, application) => void navigate(`/sellers/${application.id}`),
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <MarketTable
      table={table}
      title={t("applications.title")}
      subtitle={t("applications.subtitle")}
      empty={{ heading: t("applications.empty"), description: t("applications.emptyHint") }}
      action={STATES.map((each) => (
        <Button
          key={each}
          size="small"
          variant={each === state ? "primary" : "secondary"}
          className="shrink-0"
          aria-pressed={each === state}
          onClick={() => choose(each)}
        >
          {t(`applicationState.${each}`)} ({data?.counts[each] ?? 0})
        </Button>
      ))}
    />
  );
};

export const config = defineRouteConfig({
  label: "applications.menu",
  translationNs: "market",
  icon: InboxSolid,
  rank: 2,
});

export default ApplicationsPage;
