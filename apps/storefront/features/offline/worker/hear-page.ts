import { PAGES } from "../kept-stores";
import { readShopping } from "../shopping-store";
import type { PageMessage } from "../worker-message";
import { askToSend } from "./ask-to-send";
import { keepCatalogueHere } from "./keep-catalogue";
import { keepSeen, keepVisited } from "./keep-visited";
import { refreshBasket } from "./refresh-basket";
import { refreshOrders } from "./refresh-orders";
import { sendKept } from "./send-kept";
import { tellPages } from "./tell-pages";

const ORDER = /^\/don-hang\/([^/]+)$/;
const ORDERS = /^\/(?:don-hang|thanh-toan\/hoan-tat|cho-trong-tui)(?:\/|$)/;
const ORDERING = /^\/(?:gio-hang|thanh-toan)\/?$/;
const SEARCH = "/tim-kiem";
const BASKET = /^\/(?:gio-hang|thanh-toan)(?:\/|$)/;

/** The pocket page and the two that lead to a purchase: whoever opened more looks around. */
const PAGES_OF_A_PURCHASE = 3;

/**
 * Somebody is on a page: sends what waits, and keeps what belongs to that page. What has to be fetched for
 * that alone comes only when she stays there, searches or looks around: whoever buys something straight away
 * pays for nothing else. Whatever fails for want of a line is tried again with the next page.
 */
export async function hearPage({ kind, path }: PageMessage): Promise<void> {
  const { pathname } = new URL(path, "http://x");
  const told = await sendKept();
  if (told === "nothing") {
    await tellPages();
  }
  // What was cleared must not come back while the market still knows the phone.
  if (kind === "send" || (await readShopping()).forget) {
    return;
  }
  if (told === "waiting") {
    await askToSend();
  }
  if (kind === "stays") {
    await keepVisited(path);
    await keepCatalogueHere(!ORDERING.test(pathname));
    return;
  }
  if (kind === "basket" || BASKET.test(pathname)) {
    await refreshBasket();
  }
  if (ORDERS.test(pathname)) {
    await refreshOrders(ORDER.exec(pathname)?.[1]?.toUpperCase() ?? "");
    await tellPages();
  }
  if (kind === "here") {
    await keepSeen(path);
    await keepCatalogueHere(pathname === SEARCH || (await looksAround()));
  }
}

async function looksAround(): Promise<boolean> {
  const cache = await caches.open(PAGES);
  return (await cache.keys()).length > PAGES_OF_A_PURCHASE;
}
