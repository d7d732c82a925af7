import { say, seconds } from "./progress";

const AT_ONCE = 2;

async function get(url: string, stop: AbortSignal): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.any([stop, AbortSignal.timeout(30_000)]) });
  return answer.text();
}

/**
 * Draws every page of the site's map once, so that the first visitor finds them ready. The pages
 * are read from `storefrontUrl` whatever public address the map names. Never fails: a page that
 * cannot be drawn now is drawn when somebody asks for it.
 */
export async function warmCatalogue(storefrontUrl: string, stop: AbortSignal): Promise<void> {
  const started = Date.now();
  try {
    const map = await get(`${storefrontUrl}/sitemap.xml`, stop);
    const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => new URL(address ?? "/", storefrontUrl).pathname,
    );
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
