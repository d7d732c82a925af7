import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { hasEmptyWords } from "@/features/search/has-empty-words";
import { nameOfSeller } from "@/features/search/name-of-seller";
import { namesOf, narrowedPages } from "@/features/search/narrowed-pages";
import { parseSearch } from "@/features/search/parse-search";
import { searchAddress } from "@/features/search/search-address";
import { SEARCH_PATH } from "@/features/search/search-parameters";
import { searchPages } from "@/features/search/search-pages";
import { SearchRefused } from "@/features/search/search-refused";
import { SearchUnavailable } from "@/features/search/search-unavailable";
import { SearchView } from "@/features/search/search-view";
import { widerSearch } from "@/features/search/wider-search";
import { pageMetadata } from "@/lib/page-metadata";
import { search as messages } from "@/messages/vi/search";

const LONGEST_TITLE = 60;

export async function generateMetadata({
  searchParams,
}: PageProps<"/tim-kiem">): Promise<Metadata> {
  const { query } = parseSearch(await searchParams);
  const about = narrowedPages(query, await nameOfSeller(query.seller));
  return {
    ...pageMetadata({
      title:
        query.text === "" && about.length > 0
          ? `${namesOf(about)} · ${messages.heading.chosen}`
          : messages.title(query.text.slice(0, LONGEST_TITLE)),
      description: messages.description,
      path: SEARCH_PATH,
    }),
    robots: { index: false },
  };
}

/**
 * `/tim-kiem?q=…`: search and filters. Rendered for every request, whole and without streaming, so that it
 * reads without script too. An address as a plain form sends it, empty fields and all, leads to the short
 * one that people share.
 */
export default async function Page({ searchParams }: PageProps<"/tim-kiem">) {
  const words = await searchParams;
  const { query, ignored } = parseSearch(words);
  const address = searchAddress(query);
  if (hasEmptyWords(words) && ignored.length === 0) redirect(address);
  const answer = await searchPages(query);
  if (answer.kind === "unavailable") return <SearchUnavailable address={address} />;
  if (answer.kind === "refused") return <SearchRefused />;
  if (answer.kind === "beyond") redirect(searchAddress({ ...query, page: answer.lastPage }));
  const { shown } = answer;
  const sellerName = await nameOfSeller(query.seller);
  return (
    <SearchView
      query={query}
      sellerName={sellerName}
      ignored={ignored}
      shown={shown}
      wider={shown.result.count === 0 ? await widerSearch(query, sellerName) : null}
    />
  );
}
