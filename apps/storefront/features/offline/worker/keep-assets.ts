import { assetsIn } from "../assets-in";
import { ASSETS } from "../kept-stores";

/**
 * Keeps every file that a page's HTML names, and what its scripts load later: so many steps of it. What is
 * kept already is not fetched again; the browser's own cache usually has the rest.
 *
 * @throws TypeError when a file can't be had
 */
export async function keepAssets(html: string, steps: number): Promise<void> {
  await keepAll(await caches.open(ASSETS), assetsIn(html), new Set(), steps);
}

async function keepAll(
  cache: Cache,
  names: string[],
  seen: Set<string>,
  steps: number,
): Promise<void> {
  const fresh = names.filter((name) => !seen.has(name));
  fresh.forEach((name) => seen.add(name));
  const later = await Promise.all(fresh.map((name) => namedBy(cache, name)));
  if (steps > 0) {
    await keepAll(cache, later.flat(), seen, steps - 1);
  }
}

/** Keeps one file. @returns the files that it names in turn when it is a script */
async function namedBy(cache: Cache, name: string): Promise<string[]> {
  let kept = await cache.match(name);
  if (kept === undefined) {
    await cache.add(name);
    kept = await cache.match(name);
  }
  return name.endsWith(".js") && kept !== undefined ? assetsIn(await kept.text()) : [];
}
