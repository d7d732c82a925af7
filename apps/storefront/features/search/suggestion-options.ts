import { formatDong } from "@cho-lang/ocop/money";
import type { Picture } from "@/lib/medusa/catalogue";
import type { Suggestions } from "@/lib/medusa/suggestions";
import { suggestions as messages } from "@/messages/vi/suggestions";
import { PARAMETER, SEARCH_PATH } from "./search-parameters";

export interface SuggestionOption {
  href: string;
  title: string;
  /** Beside the title: where it is. */
  note: string | null;
  /** In words; null for what is no product. */
  price: string | null;
  /** Undefined for what has no pictures, null for a product without one. */
  picture?: Picture | null;
}

export interface OptionGroup {
  /** Null for the way to all results. */
  heading: string | null;
  options: SuggestionOption[];
}

/**
 * The suggestions as the list shows them: four kinds, those that are empty left out, and the way to all
 * results. Nothing at all where nothing is suggested.
 *
 * @param text what was typed
 */
export function suggestionOptions(text: string, found: Suggestions): OptionGroup[] {
  const place = (path: string, title: string, note: string | null = null) => ({
    href: path,
    title,
    note,
    price: null,
  });
  const groups: OptionGroup[] = [
    {
      heading: messages.products,
      options: found.products.map(({ handle, title, price, from, picture }) => ({
        href: `/san-pham/${handle}`,
        title,
        note: null,
        price: from ? messages.from(formatDong(price)) : formatDong(price),
        picture,
      })),
    },
    {
      heading: messages.sellers,
      options: found.sellers.map(({ handle, name, commune }) =>
        place(`/nha-san-xuat/${handle}`, name, commune),
      ),
    },
    {
      heading: messages.communes,
      options: found.communes.map(({ slug, name }) => place(`/xa/${slug}`, name)),
    },
    {
      heading: messages.groups,
      options: found.groups.map(({ slug, name }) => place(`/nhom/${slug}`, name)),
    },
  ];
  const filled = groups.filter(({ options }) => options.length > 0);
  if (filled.length === 0) return [];
  const words = new URLSearchParams({ [PARAMETER.text]: text });
  const all = place(`${SEARCH_PATH}?${words.toString()}`, messages.all(text));
  return [...filled, { heading: null, options: [all] }];
}
