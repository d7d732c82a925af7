import { search as messages } from "@/messages/vi/search";
import { PARAMETER, type SearchParameter } from "./search-parameters";

const { filters } = messages;

const NAMES: Readonly<Record<SearchParameter, string>> = {
  [PARAMETER.text]: filters.text,
  [PARAMETER.exactly]: filters.exactly,
  [PARAMETER.group]: filters.group,
  [PARAMETER.set]: filters.set,
  [PARAMETER.commune]: filters.commune,
  [PARAMETER.seller]: filters.seller,
  [PARAMETER.stars]: filters.stars,
  [PARAMETER.priceFrom]: `${filters.price} ${filters.priceFrom.toLowerCase()}`,
  [PARAMETER.priceTo]: `${filters.price} ${filters.priceTo.toLowerCase()}`,
  [PARAMETER.storage]: filters.storage,
  [PARAMETER.deliversTo]: filters.deliversTo,
  [PARAMETER.inSeason]: filters.inSeason,
  [PARAMETER.inStock]: filters.inStock,
  [PARAMETER.sort]: filters.sort,
  [PARAMETER.page]: filters.page,
};

/** Says which conditions of the address mean nothing and were left out. */
export function IgnoredNote({ names }: { names: readonly SearchParameter[] }) {
  if (names.length === 0) return null;
  return (
    <p role="status" className="mt-2 rounded-xl bg-lantern-soft px-4 py-3">
      {messages.ignored(names.map((name) => NAMES[name]).join(", "))}
    </p>
  );
}
