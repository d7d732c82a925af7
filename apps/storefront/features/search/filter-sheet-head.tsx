import { search as messages } from "@/messages/vi/search";
import { FILTERS_ID } from "./filters-id";

/** What the filters are called and what closes them, where they are a sheet. */
export function FilterSheetHead() {
  const { filters } = messages;
  return (
    <div className="flex items-center justify-between gap-4 lg:hidden">
      <h2 className="text-xl">{filters.heading}</h2>
      <button
        type="button"
        popoverTarget={FILTERS_ID}
        popoverTargetAction="hide"
        className="min-h-11 rounded-full px-4 font-semibold text-bay"
      >
        {filters.close}
      </button>
    </div>
  );
}
