import type { PageMessage } from "../worker-message";
import { ASSETS } from "../kept-stores";
import { isPrivatePath } from "../private-path";
import { answerKeptFirst } from "./answer-kept-first";
import { answerPage } from "./answer-page";
import { answerPicture } from "./answer-picture";
import { answerPrivatePage } from "./answer-private-page";
import { SEND_KEPT } from "./ask-to-send";
import { forgetUnusedAssets } from "./forget-unused-assets";
import { hearPage } from "./hear-page";
import { install } from "./install";
import { sendKept } from "./send-kept";
import { takeAddition } from "./take-addition";
import { takeChange, takeOrder } from "./take-form";
import { worker } from "./worker-scope";

const MOST_ASSETS = 300;

worker.addEventListener("install", (event) => {
  event.waitUntil(install());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    Promise.all([
      worker.registration.navigationPreload?.enable(),
      worker.clients.claim(),
      forgetUnusedAssets(),
    ]),
  );
});

worker.addEventListener("fetch", (event) => {
  const answer = answerTo(event);
  if (answer !== null) {
    event.respondWith(answer);
  }
});

worker.addEventListener("message", (event) => {
  event.waitUntil(hearPage(event.data as PageMessage).catch(() => undefined));
});

// Background Sync, which the types do not know: the browser tries again later when the promise fails.
worker.addEventListener("sync" as "message", (event) => {
  if ((event as unknown as { tag: string }).tag === SEND_KEPT) {
    event.waitUntil(
      sendKept().then((result) => {
        if (result === "waiting") throw new Error("There is still no line");
      }),
    );
  }
});

/** How the worker answers a request; `null` leaves it to the browser. */
function answerTo(event: FetchEvent): Promise<Response> | null {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== worker.location.origin) {
    return null;
  }
  if (method === "POST") {
    return answerToPost(event, pathname);
  }
  if (method !== "GET") {
    return null;
  }
  if (mode === "navigate") {
    return isPrivatePath(pathname) ? answerPrivatePage(event) : answerPage(event);
  }
  if (pathname.startsWith("/_next/static/")) {
    return answerKeptFirst(event, ASSETS, MOST_ASSETS);
  }
  return pathname.startsWith("/anh/") ? answerPicture(event) : null;
}

function answerToPost(event: FetchEvent, path: string): Promise<Response> | null {
  switch (path) {
    case "/gio-hang/them":
      return takeAddition(event);
    case "/gio-hang/doi":
      return takeChange(event);
    case "/thanh-toan/giu":
      return takeOrder(event);
    default:
      return null;
  }
}
