import { search as messages } from "@/messages/vi/search";
import { FilterSign } from "./filter-sign";
import { FILTERS_ID } from "./filters-id";

/** Opens the filters where they don't fit beside the products. The browser does it, not our script. */
export function OpenFilters({ chosen }: { chosen: number }) {
  const { open, openChosen } = messages.filters;
  return (
    <button
      type="button"
      popoverTarget={FILTERS_ID}
      className="inline-flex min-h-11 items-center gap-2 rounded-full border border-field bg-card px-5 font-semibold hover:border-bay hover:text-bay lg:hidden"
    >
      <FilterSign />
      {chosen === 0 ? open : openChosen(chosen)}
    </button>
  );
}
