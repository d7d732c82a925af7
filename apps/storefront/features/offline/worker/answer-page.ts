import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { KEPT_AT } from "../kept-headers";
import { markKept } from "../mark-kept";
import { isCataloguePath } from "../catalogue-path";
import { POCKET_PATH } from "../pocket-path";
import { after } from "./after";
import { keepPage } from "./keep-page";
import { PAGES } from "../kept-stores";

/** A line that has not brought the page after this long counts as too slow where a kept page is at hand. */
const SLOW_MILLISECONDS = 3_000;

/**
 * A page for the visitor: the market's own whenever there is a line; the kept one, marked as such, when
 * there is none or when it is too slow or the market is unwell; without either the pocket page, which
 * shows what there is. A page that comes late is kept all the same.
 */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const arriving = arrive(event);
  event.waitUntil(arriving);
  const kept = await keptPage(event.request.url);
  if (kept === undefined) {
    return (await arriving) ?? (await pocketPage());
  }
  const first = await Promise.race([arriving, after(SLOW_MILLISECONDS, "slow")]);
  if (first instanceof Response && first.status < 500) {
    return first;
  }
  return marked(kept, first === "slow" ? "slow" : "offline");
}

/** The page that stands in for what is not kept. */
export async function pocketPage(): Promise<Response> {
  const cache = await caches.open(PAGES);
  return (await cache.match(POCKET_PATH)) ?? Response.error();
}

/** The market's answer, kept on the way when it is a page of the catalogue; `null` without a line. */
async function arrive(event: FetchEvent): Promise<Response | null> {
  const { request } = event;
  try {
    const preloaded = (await event.preloadResponse) as Response | undefined;
    const response = preloaded ?? (await fetch(request));
    if (isKept(new URL(request.url).pathname) && isWholePage(response)) {
      const copy = response.clone();
      event.waitUntil(copy.text().then((html) => keepPage(request.url, html)));
    }
    return response;
  } catch {
    return null;
  }
}

function isKept(path: string): boolean {
  return path === POCKET_PATH || isCataloguePath(path);
}

function isWholePage(response: Response): boolean {
  const type = response.headers.get("content-type") ?? "";
  return response.status === 200 && !response.redirected && type.startsWith("text/html");
}

async function keptPage(url: string): Promise<Response | undefined> {
  const cache = await caches.open(PAGES);
  const { pathname } = new URL(url);
  return isCataloguePath(pathname) ? cache.match(url) : undefined;
}

async function marked(kept: Response, reason: "offline" | "slow"): Promise<Response> {
  const html = markKept(await kept.text(), {
    keptAt: kept.headers.get(KEPT_AT) ?? "",
    reason,
    today: vietnamDay(new Date()),
  });
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}
