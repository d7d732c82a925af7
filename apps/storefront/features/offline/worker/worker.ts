import { answerKeptFirst } from "./answer-kept-first";
import { answerPage } from "./answer-page";
import { answerPicture } from "./answer-picture";
import { forgetUnusedAssets } from "./forget-unused-assets";
import { install } from "./install";
import { keepVisited } from "./keep-visited";
import { ASSETS } from "../kept-stores";
import { worker } from "./worker-scope";
import type { Here } from "../worker-message";

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
  const { path } = event.data as Here;
  event.waitUntil(keepVisited(path).catch(() => undefined));
});

/** How the worker answers a request; `null` leaves it to the browser. */
function answerTo(event: FetchEvent): Promise<Response> | null {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== worker.location.origin || method !== "GET") {
    return null;
  }
  if (mode === "navigate") {
    return answerPage(event);
  }
  if (pathname.startsWith("/_next/static/")) {
    return answerKeptFirst(event, ASSETS, MOST_ASSETS);
  }
  return pathname.startsWith("/anh/") ? answerPicture(event) : null;
}
