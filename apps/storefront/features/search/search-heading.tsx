import type { SearchQuery } from "@/lib/medusa/search";
import { catalogue } from "@/messages/vi/catalogue";
import { search as messages } from "@/messages/vi/search";
import { searchBox } from "@/messages/vi/search-box";
import { Breadcrumbs, type Crumb } from "@/ui/breadcrumbs";
import { buttonClass } from "@/ui/button-class";
import { KeepQuery } from "./keep-query";
import { listHeading } from "./list-heading";
import { namesOf, narrowedPages, type NarrowedPage } from "./narrowed-pages";
import { searchAddress } from "./search-address";
import { PARAMETER, SEARCH_PATH } from "./search-parameters";

interface SearchHeadingProps {
  query: SearchQuery;
  sellerName: string | null;
  found: boolean;
  /** The words alone would find something. */
  narrowed: boolean;
}

/** The page that lists those of a kind. */
const INDEX: Record<NarrowedPage["kind"], Crumb> = {
  seller: { label: catalogue.producers.title, href: "/nha-san-xuat" },
  group: { label: catalogue.products.title, href: "/san-pham" },
  commune: { label: catalogue.communes.title, href: "/xa" },
};

/**
 * What is being looked for; where no words were typed, the page whose list is narrowed and the way back to it. The
 * field at the top of the page holds the words too; without script this one does.
 */
export function SearchHeading({ query, sellerName, found, narrowed }: SearchHeadingProps) {
  const { heading } = messages;
  const pages = query.text === "" ? narrowedPages(query, sellerName) : [];
  const [about] = pages;
  return (
    <>
      {about ? (
        <Breadcrumbs
          crumbs={[
            INDEX[about.kind],
            about.page,
            { label: heading.chosen, href: searchAddress(query) },
          ]}
        />
      ) : null}
      <h1 className={`text-3xl wrap-anywhere sm:text-4xl ${about ? "" : "pt-2"}`}>
        {listHeading(query.text, namesOf(pages), found, narrowed)}
      </h1>
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
