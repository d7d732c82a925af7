import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RequirementSetting } from "../../../applications/requirement-fields";
import { RequirementForm } from "../../applications/requirement-form";
import { useRequirementColumns } from "../../applications/use-requirement-columns";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";

const RequirementsPage = () => {
  const { t } = useTranslation("market");
  const [editing, setEditing] = useState<RequirementSetting | "new" | null>(null);
  const { data, error, isLoading, refetch } = useMarket<{ requirements: RequirementSetting[] }>(
    "/admin/requirements",
  );
  const { controls } = useListControls();
  const { pageIndex, pageSize } = controls.pagination.state;
  const requirements = data?.requirements ?? [];
  const table = useDataTable({
    data: requirements.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize),
    columns: useRequirementColumns(),
    getRowId: (requirement) => requirement.id,
    rowCount: requirements.length,
    isLoading,
    // What is given here knows its row's id, and not its fields.
    onRowClick: (_event, row) => setEditing(requirements.find(({ id }) => id === row.id) ?? null),
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <>
      <MarketTable
        table={table}
        title={t("requirements.title")}
        subtitle={t("requirements.subtitle")}
        empty={{ heading: t("requirements.empty"), description: t("requirements.subtitle") }}
        action={
          <Button size="small" className="shrink-0" onClick={() => setEditing("new")}>
            {t("requirements.create")}
          </Button>
        }
      />
      {editing && (
        <RequirementForm
          requirement={editing === "new" ? null : editing}
          position={requirements.length}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
};

export const config = defineRouteConfig({
  label: "requirements.menu",
  translationNs: "market",
  icon: CheckCircle,
  rank: 3,
});

export default RequirementsPage;
