import { say, seconds } from "./progress";

const AT_ONCE = 2;

async function get(url: string, stop: AbortSignal): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.any([stop, AbortSignal.timeout(30_000)]) });
  return answer.text();
}

/** The addresses that a map, or a list of maps, names, as paths. */
async function pathsIn(map: string, storefrontUrl: string, stop: AbortSignal): Promise<string[]> {
  const text = await get(`${storefrontUrl}${map}`, stop);
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? "/", storefrontUrl).pathname,
  );
}

/**
 * Draws the pages of the site's map once, so that the first visitor finds them ready; of a market larger
 * than a province the newest products only. The pages are read from `storefrontUrl` whatever public
 * address the map names. Never fails: a page that cannot be drawn now is drawn when somebody asks for it.
 */
export async function warmCatalogue(storefrontUrl: string, stop: AbortSignal): Promise<void> {
  const started = Date.now();
  try {
    const maps = (await pathsIn("/sitemap.xml", storefrontUrl, stop)).filter((map) =>
      map.endsWith("-1.xml"),
    );
    const pages = (await Promise.all(maps.map((map) => pathsIn(map, storefrontUrl, stop)))).flat();
    const total = pages.length;
    const worker = async (): Promise<void> => {
      for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
        await get(`${storefrontUrl}${page}`, stop);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    say(`  ${total} pages of the catalogue are drawn (${seconds(Date.now() - started)}).`);
  } catch {
    if (!stop.aborted) say("  Some pages could not be drawn ahead; they are drawn when asked for.");
  }
}
