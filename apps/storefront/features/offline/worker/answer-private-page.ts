import { readShopping } from "../shopping-store";
import { after } from "./after";
import { pocketPage } from "./answer-page";
import { sendKept } from "./send-kept";

const PATIENCE_MILLISECONDS = 8_000;
const UNWELL = new Set([502, 503, 504]);
const OF_THE_BASKET = /^\/(?:gio-hang|thanh-toan)\/?$/;

/**
 * A page of this visitor alone, so none that is kept: the market's own, after it has heard of what was
 * done without a line. Without a line, and for the basket also while the market has not heard of
 * everything, the pocket page, which shows basket and orders as this phone knows them. It also stands there
 * while the market has still to forget whose phone this was: until then its pages are those of that person.
 */
export async function answerPrivatePage(event: FetchEvent): Promise<Response> {
  const preloaded = event.preloadResponse as Promise<Response | undefined>;
  event.waitUntil(preloaded.catch(() => undefined));
  try {
    const told = await Promise.race([sendKept(), after(PATIENCE_MILLISECONDS, "waiting")]);
    if (told === "waiting" && (isOfTheBasket(event.request.url) || (await readShopping()).forget)) {
      return await pocketPage();
    }
    // What was preloaded came from before the market heard of it.
    const early = told === "nothing" ? await preloaded : undefined;
    const response = early ?? (await fetch(event.request));
    return UNWELL.has(response.status) ? await pocketPage() : response;
  } catch {
    return pocketPage();
  }
}

function isOfTheBasket(url: string): boolean {
  return OF_THE_BASKET.test(new URL(url).pathname);
}
