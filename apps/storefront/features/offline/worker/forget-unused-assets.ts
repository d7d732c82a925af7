import { assetsIn } from "../assets-in";
import { ASSETS, PAGES } from "../kept-stores";

/**
 * After a new build: lets go of files that no kept page needs any more. What pages of an earlier build
 * need stays as long as they do.
 */
export async function forgetUnusedAssets(): Promise<void> {
  const [pages, assets] = await Promise.all([caches.open(PAGES), caches.open(ASSETS)]);
  const needed = new Set<string>();
  for (const page of await pages.matchAll()) {
    await need(assetsIn(await page.text()), assets, needed);
  }
  for (const { url } of await assets.keys()) {
    if (!needed.has(new URL(url).pathname)) {
      await assets.delete(url);
    }
  }
}

async function need(names: string[], assets: Cache, needed: Set<string>): Promise<void> {
  for (const name of names.filter((each) => !needed.has(each))) {
    needed.add(name);
    const script = name.endsWith(".js") ? await assets.match(name) : undefined;
    if (script !== undefined) {
      await need(assetsIn(await script.text()), assets, needed);
    }
  }
}
