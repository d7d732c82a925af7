import type { SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { searchBox } from "@/messages/vi/search-box";
import { buttonClass } from "@/ui/button-class";
import { KeepQuery } from "./keep-query";
import { PARAMETER, SEARCH_PATH } from "./search-parameters";

/** What is being looked for. The field at the top of the page holds it too; without script this one does. */
export function SearchHeading({ query, found }: { query: SearchQuery; found: boolean }) {
  const { heading } = messages;
  const title =
    query.text === ""
      ? found
        ? heading.all
        : heading.nothingAtAll
      : found
        ? heading.results(query.text)
        : heading.nothing(query.text);
  return (
    <>
      <h1 className="text-3xl wrap-anywhere sm:text-4xl">{title}</h1>
      <KeepQuery text={query.text} />
      <form action={SEARCH_PATH} role="search" className="without-script gap-3 pt-4">
        <input
          type="search"
          name={PARAMETER.text}
          defaultValue={query.text}
          aria-label={searchBox.label}
          className="min-h-12 min-w-0 flex-1 rounded-xl border border-field bg-card px-4"
        />
        <button type="submit" className={buttonClass("primary")}>
          {searchBox.submit}
        </button>
      </form>
    </>
  );
}
