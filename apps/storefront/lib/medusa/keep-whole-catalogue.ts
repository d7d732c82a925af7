import { setTimeout as wait } from "node:timers/promises";
import type { CatalogueWire } from "./catalogue-wire";
import { remember } from "./last-known";

const TRIES = 24;
const PAUSE_MS = 5_000;
const TIMEOUT_MS = 10_000;

/**
 * Copies the whole catalogue, product by product, to where it is read while the backend is down, so that
 * also a page that nobody has asked for yet can be shown then. One request at a time, so that visitors are
 * served first. Gives up quietly after two minutes without a backend: each page keeps its own copy anyway.
 */
export async function keepWholeCatalogue(): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      await copyAll();
      return;
    } catch {
      await wait(PAUSE_MS, undefined, { ref: false });
    }
  }
}

async function copyAll(): Promise<void> {
  const settings = JSON.parse(await text("/open-data/storefront")) as { publishable_key: string };
  const catalogue = await text("/store/catalogue", settings.publishable_key);
  const { products } = JSON.parse(catalogue) as CatalogueWire;
  await remember("catalogue", catalogue);
  for (const { handle } of products) {
    const product = await text(`/store/catalogue/products/${handle}`, settings.publishable_key);
    JSON.parse(product);
    await remember(`product-${handle}`, product);
  }
}

async function text(path: string, key?: string): Promise<string> {
  const response = await fetch(`${process.env.BACKEND_URL ?? "http://localhost:9000"}${path}`, {
    headers: key === undefined ? {} : { "x-publishable-api-key": key },
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`The backend answered ${String(response.status)}`);
  return response.text();
}
