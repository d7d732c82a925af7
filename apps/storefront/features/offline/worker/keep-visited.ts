import { isCataloguePath } from "../catalogue-path";
import { KEPT_AT } from "../kept-headers";
import { keepAssets } from "./keep-assets";
import { keepPage } from "./keep-page";
import { PAGES } from "../kept-stores";
import { worker } from "./worker-scope";

const FRESH_MILLISECONDS = 60_000;

/**
 * Keeps a page that a visitor has come to without the worker having seen its HTML: before the worker was
 * there, or by script from another page. Does nothing for a page that was kept a moment ago, for one that
 * is not everybody's, and when the visitor saves data.
 */
export async function keepVisited(path: string): Promise<void> {
  const url = new URL(path, worker.location.origin);
  if (!isCataloguePath(url.pathname) || savesData() || (await isFresh(url.href))) {
    return;
  }
  const response = await fetch(url, { headers: { accept: "text/html" } });
  if (response.status === 200 && !response.redirected) {
    const html = await response.text();
    await keepAssets(html);
    await keepPage(url.href, html);
  }
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

async function isFresh(url: string): Promise<boolean> {
  const cache = await caches.open(PAGES);
  const keptAt = (await cache.match(url))?.headers.get(KEPT_AT) ?? "";
  return Date.now() - Date.parse(keptAt) < FRESH_MILLISECONDS;
}
