import { POCKET_PATH } from "../pocket-path";
import { keepAssets } from "./keep-assets";
import { keepPage } from "./keep-page";
import { worker } from "./worker-scope";

/** The pocket page's own views are loaded by its script; what they load in turn comes with the catalogue. */
const VIEWS = 1;

/**
 * Keeps the pocket page of this build with all that it needs, then takes over from an earlier worker. If
 * any of it can't be had the installation fails, and the browser tries again with the next page.
 */
export async function install(): Promise<void> {
  const response = await fetch(POCKET_PATH, { cache: "reload" });
  if (!response.ok) {
    throw new TypeError(`The pocket page answered ${String(response.status)}`);
  }
  const url = new URL(POCKET_PATH, worker.location.origin).href;
  const html = await response.text();
  await keepAssets(html, VIEWS);
  await keepPage(url, html);
  await worker.skipWaiting();
}
