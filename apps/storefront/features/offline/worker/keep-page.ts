import { POCKET_PATH } from "../pocket-path";
import { KEPT_AT, KEPT_TITLE } from "../kept-headers";
import { PAGES } from "../kept-stores";
import { trim } from "./trim";

const MOST_PAGES = 60;
const TITLE = /<title>([^<]*)<\/title>/;

/**
 * Keeps a page's HTML under its address, with the time and its title, and lets go of the page that was
 * not seen for longest when there are more than {@link MOST_PAGES}.
 */
export async function keepPage(url: string, html: string): Promise<void> {
  const cache = await caches.open(PAGES);
  const headers = {
    "content-type": "text/html; charset=utf-8",
    [KEPT_AT]: new Date().toISOString(),
    [KEPT_TITLE]: encodeURIComponent(TITLE.exec(html)?.[1] ?? ""),
  };
  // A cache lists its entries in the order in which they were put, so a page seen again goes to the end.
  await cache.put(url, new Response(html, { headers }));
  await trim(cache, MOST_PAGES, POCKET_PATH);
}
