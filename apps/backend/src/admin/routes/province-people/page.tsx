import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingsSolid } from "@medusajs/icons";
import { Button, useDataTable } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProvincePersonRow } from "../../../api/admin/province-people/route";
import { LoadState } from "../../market/load-state";
import { MarketTable } from "../../market/market-table";
import { useListControls } from "../../market/use-list-controls";
import { useMarket } from "../../market/use-market";
import { PersonForm } from "../../province-people/person-form";
import { usePersonColumns } from "../../province-people/use-person-columns";

const ProvincePeoplePage = () => {
  const { t } = useTranslation("market");
  const [adding, setAdding] = useState(false);
  const { controls } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<{ people: ProvincePersonRow[] }>(
    "/admin/province-people",
  );
  const people = data?.people ?? [];
  const { pageIndex, pageSize } = controls.pagination.state;
  const table = useDataTable({
    data: people.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize),
    columns: usePersonColumns(),
    getRowId: (person) => person.id,
    rowCount: people.length,
    isLoading,
    pagination: controls.pagination,
  });
  if (error) {
    return <LoadState error={error} onRetry={refetch} />;
  }
  return (
    <>
      <MarketTable
        table={table}
        title={t("provincePeople.title")}
        subtitle={t("provincePeople.subtitle")}
        empty={{
          heading: t("provincePeople.empty"),
          description: t("provincePeople.emptyHint"),
        }}
        action={
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t("provincePeople.add")}
          </Button>
        }
      />
      {adding && <PersonForm onClose={() => setAdding(false)} />}
    </>
  );
};

export const config = defineRouteConfig({
  label: "provincePeople.menu",
  translationNs: "market",
  icon: BuildingsSolid,
  rank: 4,
});

export default ProvincePeoplePage;
