import { answerKeptFirst } from "./answer-kept-first";
import { PICTURES } from "../kept-stores";

const MOST_PICTURES = 200;

/** Nothing, for a picture that is not kept: its frame stays as it is, and no broken one is drawn. */
const BLANK = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** A product picture; without a line any kept size or format of it will do, or a blank one. */
export async function answerPicture(event: FetchEvent): Promise<Response> {
  try {
    return await answerKeptFirst(event, PICTURES, MOST_PICTURES);
  } catch {
    const name = pictureName(event.request.url);
    const cache = await caches.open(PICTURES);
    const key = (await cache.keys()).find(({ url }) => pictureName(url) === name);
    const kept = key && (await cache.match(key));
    return kept ?? new Response(BLANK, { headers: { "content-type": "image/svg+xml" } });
  }
}

/** "https://…/anh/muc-kho-1-640.avif" → "…/anh/muc-kho-1" */
function pictureName(url: string): string {
  return url.replace(/-\d+\.\w+$/, "");
}
