import { trim } from "./trim";

/**
 * A file whose content never changes under its name: the kept one, else the market's, which is then kept.
 *
 * @param most how many such files are kept
 */
export async function answerKeptFirst(
  event: FetchEvent,
  name: string,
  most: number,
): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(event.request.url);
  if (kept !== undefined) {
    return kept;
  }
  const response = await fetch(event.request);
  if (response.status === 200) {
    const copy = response.clone();
    event.waitUntil(cache.put(event.request.url, copy).then(() => trim(cache, most)));
  }
  return response;
}
