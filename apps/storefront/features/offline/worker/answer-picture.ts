import { answerKeptFirst } from "./answer-kept-first";
import { PICTURES } from "../kept-stores";

const MOST_PICTURES = 200;

/** For a picture that is not kept: a small boat, faint on a light frame and on a dark one. */
const BOAT =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="#5f9a91" fill-opacity=".5" d="M49 38v18H36zm3-3c7 6 11 13 12 21H52zM34 60h33l-5 8H39z"/></svg>';

/** A product picture; without a line any kept size or format of it will do, or the boat. */
export async function answerPicture(event: FetchEvent): Promise<Response> {
  try {
    return await answerKeptFirst(event, PICTURES, MOST_PICTURES);
  } catch {
    const name = pictureName(event.request.url);
    const cache = await caches.open(PICTURES);
    const key = (await cache.keys()).find(({ url }) => pictureName(url) === name);
    const kept = key && (await cache.match(key));
    return kept ?? new Response(BOAT, { headers: { "content-type": "image/svg+xml" } });
  }
}

/** "https://…/anh/muc-kho-1-640.avif" → "…/anh/muc-kho-1" */
function pictureName(url: string): string {
  return url.replace(/-\d+\.\w+$/, "");
}
