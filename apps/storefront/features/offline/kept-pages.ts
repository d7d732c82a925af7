import { KEPT_AT, KEPT_TITLE } from "./kept-headers";
import { PAGES } from "./kept-stores";
import { POCKET_PATH } from "./pocket-path";

export interface KeptPage {
  /** Below the market's root. */
  path: string;
  title: string;
  /** ISO instant. */
  keptAt: string;
}

const NAME_OF_MARKET = / \| [^|]*$/;

/** The pages that this phone keeps, the one seen last first. */
export async function keptPages(): Promise<KeptPage[]> {
  const cache = await caches.open(PAGES);
  const pages = await Promise.all((await cache.keys()).map((key) => keptPage(cache, key)));
  return pages
    .filter((page) => page !== null)
    .filter(({ path }) => path !== POCKET_PATH)
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

async function keptPage(cache: Cache, key: Request): Promise<KeptPage | null> {
  const headers = (await cache.match(key))?.headers;
  const { pathname, search } = new URL(key.url);
  return headers === undefined
    ? null
    : {
        path: `${pathname}${search}`,
        title: readable(headers.get(KEPT_TITLE) ?? "").replace(NAME_OF_MARKET, ""),
        keptAt: headers.get(KEPT_AT) ?? "",
      };
}

/** A title as it stands in HTML, as text. */
function readable(encoded: string): string {
  const html = new DOMParser().parseFromString(decodeURIComponent(encoded), "text/html");
  return html.documentElement.textContent;
}
