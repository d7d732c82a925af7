import { answerKeptFirst } from "./answer-kept-first";
import { PICTURES } from "../kept-stores";

const MOST_PICTURES = 200;

/** A product picture; without a line any kept size or format of it will do. */
export async function answerPicture(event: FetchEvent): Promise<Response> {
  try {
    return await answerKeptFirst(event, PICTURES, MOST_PICTURES);
  } catch (noLine) {
    const name = pictureName(event.request.url);
    const cache = await caches.open(PICTURES);
    const key = (await cache.keys()).find(({ url }) => pictureName(url) === name);
    const kept = key && (await cache.match(key));
    if (kept === undefined) {
      throw noLine;
    }
    return kept;
  }
}

/** "https://…/anh/muc-kho-1-640.avif" → "…/anh/muc-kho-1" */
function pictureName(url: string): string {
  return url.replace(/-\d+\.\w+$/, "");
}
