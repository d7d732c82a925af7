import { communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { communeList, groupList, sellerList } from "@/lib/medusa/list-queries";
import type { SearchQuery } from "@/lib/medusa/search";
import type { Crumb } from "@/ui/breadcrumbs";

/** A page about a list of its own. */
export interface NarrowedPage {
  kind: "seller" | "group" | "commune";
  list: SearchQuery;
  page: Crumb;
}

/**
 * The pages whose lists a search narrows: of a producer, of a group, of one commune, as far as it names them.
 *
 * @param sellerName of `query.seller`; null where nobody knows it, and then she is left out
 */
export function narrowedPages(query: SearchQuery, sellerName: string | null): NarrowedPage[] {
  const { seller } = query;
  const group = PRODUCT_GROUPS.find(({ slug }) => slug === query.group);
  const [code = "", ...others] = query.communes;
  const commune = others.length === 0 ? communeByCode(code) : null;
  const pages: NarrowedPage[] = [];
  if (seller !== null && sellerName !== null) {
    pages.push({
      kind: "seller",
      list: sellerList(seller),
      page: { label: sellerName, href: `/nha-san-xuat/${seller}` },
    });
  }
  if (group) {
    pages.push({
      kind: "group",
      list: groupList(group.slug),
      page: { label: group.name, href: `/nhom/${group.slug}` },
    });
  }
  if (commune) {
    pages.push({
      kind: "commune",
      list: communeList(commune.code),
      page: { label: commune.name, href: `/xa/${commune.slug}` },
    });
  }
  return pages;
}

/** "Thực phẩm · Đặc khu Vân Đồn"; "" for none. */
export function namesOf(pages: readonly NarrowedPage[]): string {
  return pages.map(({ page }) => page.label).join(" · ");
}
