import { isCataloguePath } from "../catalogue-path";
import { KEPT_AT } from "../kept-headers";
import { keepAssets } from "./keep-assets";
import { keepPage } from "./keep-page";
import { keepSeenPictures } from "./keep-seen-pictures";
import { PAGES } from "../kept-stores";
import { savesData } from "./saves-data";
import { worker } from "./worker-scope";

const FRESH_MILLISECONDS = 60_000;

/**
 * Keeps a page that a visitor stays on without the worker having seen its HTML, because she came by script
 * from another page. Does nothing for a page that was kept a moment ago, for one that is not everybody's,
 * and when the visitor saves data. Throws without a line.
 */
export async function keepVisited(path: string): Promise<void> {
  const url = new URL(path, worker.location.origin);
  const keptAt = (await kept(url))?.headers.get(KEPT_AT) ?? "";
  if (!savesData() && !(Date.now() - Date.parse(keptAt) < FRESH_MILLISECONDS)) {
    await keepFrom(url, "default");
  }
}

/**
 * Keeps the page that brought the worker, out of what the browser itself still has of it: nothing is
 * fetched. Does nothing for a page that is kept, or is not everybody's.
 */
export async function keepSeen(path: string): Promise<void> {
  const url = new URL(path, worker.location.origin);
  if ((await kept(url)) === undefined) {
    await keepFrom(url, "only-if-cached").catch(() => undefined);
  }
}

async function kept({ href }: URL): Promise<Response | undefined> {
  return (await caches.open(PAGES)).match(href);
}

async function keepFrom(url: URL, cache: RequestCache): Promise<void> {
  if (!isCataloguePath(url.pathname)) {
    return;
  }
  const headers = { accept: "text/html" };
  const response = await fetch(url, { headers, cache, mode: "same-origin" });
  if (response.status === 200 && !response.redirected) {
    const html = await response.text();
    await keepAssets(html, 0);
    await keepPage(url.href, html);
    await keepSeenPictures(html);
  }
}
