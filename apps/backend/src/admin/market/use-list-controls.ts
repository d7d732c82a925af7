import type { DataTableFilteringState, DataTablePaginationState } from "@medusajs/ui";
import { useState } from "react";

const PAGE_SIZE = 20;

/**
 * Search, filters and page of a list, and the query string that asks for them. `toFirstPage` is for whatever
 * else changes which rows there are.
 */
export function useListControls() {
  const [pagination, setPagination] = useState<DataTablePaginationState>({
    pageIndex: 0,
    pageSize: PAGE_SIZE,
  });
  const [search, setSearch] = useState("");
  const [filtering, setFiltering] = useState<DataTableFilteringState>({});
  const toFirstPage = () => setPagination((page) => ({ ...page, pageIndex: 0 }));

  const query = new URLSearchParams({
    limit: String(pagination.pageSize),
    offset: String(pagination.pageIndex * pagination.pageSize),
  });
  if (search) {
    query.set("q", search);
  }
  for (const [name, value] of Object.entries(filtering)) {
    if (typeof value === "string") {
      query.set(name, value);
    }
  }
  return {
    query: query.toString(),
    toFirstPage,
    controls: {
      pagination: { state: pagination, onPaginationChange: setPagination },
      search: {
        state: search,
        onSearchChange: (text: string) => {
          setSearch(text);
          toFirstPage();
        },
      },
      filtering: {
        state: filtering,
        onFilteringChange: (filters: DataTableFilteringState) => {
          setFiltering(filters);
          toFirstPage();
        },
      },
    },
  };
}
