import { Container, DataTable, Heading, Text, type UseDataTableReturn } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface MarketTableProps<Row> {
  table: UseDataTableReturn<Row>;
  title: string;
  subtitle: string;
  /** Words in the search field; without them the list has neither search nor filters, of which it may have none. */
  search?: string;
  empty: { heading: string; description: string };
  noMatch?: string;
  action?: ReactNode;
}

/** A list of the market with search, filters and pages, in the panel's language. */
export const MarketTable = <Row,>({
  table,
  title,
  subtitle,
  search,
  empty,
  noMatch = empty.heading,
  action,
}: MarketTableProps<Row>) => {
  const { t } = useTranslation("market");
  return (
    <Container className="p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar
          translations={{ clearAll: t("table.clearAll") }}
          className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center"
        >
          <div>
            <Heading>{title}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {subtitle}
            </Text>
          </div>
          <div className="flex w-full items-center gap-2 md:w-auto">
            {search && (
              <>
                <DataTable.Search placeholder={search} />
                {table.getFilters().length > 0 && (
                  <DataTable.FilterMenu tooltip={t("table.filter")} />
                )}
              </>
            )}
            {action}
          </div>
        </DataTable.Toolbar>
        <DataTable.Table emptyState={{ empty, filtered: { heading: noMatch, description: "" } }} />
        <DataTable.Pagination
          translations={{
            of: t("table.of"),
            results: t("table.results"),
            pages: t("table.pages"),
            prev: t("table.prev"),
            next: t("table.next"),
          }}
        />
      </DataTable>
    </Container>
  );
};
