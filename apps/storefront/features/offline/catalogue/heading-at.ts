import { communeBySlug } from "@cho-lang/ocop/communes";
import { listHeading } from "@/features/search/list-heading";
import { namesOf, narrowedPages } from "@/features/search/narrowed-pages";
import { communeList, groupList, sellerList } from "@/lib/medusa/list-queries";
import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { pocketShelf as messages } from "@/messages/vi/pocket-shelf";
import { queryAt } from "./query-at";

/**
 * What the list or the search at this address is called, as the market's own page calls it.
 *
 * @param found whether there is anything in it
 * @param nameOf the name of a seller by her handle; `null` where the phone knows her not
 */
export async function headingAt(
  place: URL,
  found: boolean,
  nameOf: (seller: string) => Promise<string | null>,
): Promise<string> {
  const own = ownList(place);
  const query = own ?? queryAt(place);
  const { text, seller } = query;
  const name = text !== "" || seller === null ? null : await nameOf(seller);
  const names = namesOf(narrowedPages(query, name));
  return own === null ? listHeading(text, names, found) : names || messages.all;
}

/** The list that a page is about, whatever else its address says; `null` for a search. */
function ownList({ pathname }: URL): SearchQuery | null {
  const [, kind, name = ""] = pathname.split("/");
  switch (kind) {
    case "san-pham":
      return EVERYTHING;
    case "nhom":
      return groupList(name);
    case "xa":
      return communeList(communeBySlug(name)?.code ?? "");
    case "nha-san-xuat":
      return sellerList(name);
    default:
      return null;
  }
}
