import { PICTURES } from "../kept-stores";

const PICTURE = /\/anh\/[\w-]+\.(?:avif|webp)/g;

/**
 * Keeps those pictures of a page that the browser has already: they came before the worker was there to
 * see them. Nothing is fetched.
 */
export async function keepSeenPictures(html: string): Promise<void> {
  const cache = await caches.open(PICTURES);
  for (const picture of new Set(html.match(PICTURE))) {
    const seen = await fetch(picture, { cache: "only-if-cached", mode: "same-origin" }).catch(
      () => undefined,
    );
    if (seen?.status === 200) {
      await cache.put(picture, seen);
    }
  }
}
