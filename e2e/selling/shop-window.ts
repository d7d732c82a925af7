import type { Page } from "playwright-core";
import { house } from "../buying/house";
import { somethingOf } from "../buying/shopper";

const PATIENCE_MS = 20_000;

/**
 * The handle of something of this shop that is on sale: the market writes its index, and with it its pages, a
 * moment after the change.
 */
export async function untilOnSale(shop: string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await somethingOf(shop);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Loads the product's page until it says `text`. */
export async function untilRead(reader: Page, product: string, text: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  do {
    await reader.goto(`${house().storefrontUrl}/san-pham/${product}`);
  } while ((await reader.getByText(text).count()) === 0 && Date.now() < deadline);
  await reader.getByText(text).waitFor();
}

/** What the page tells search engines of a producer. */
export async function organizationOn(reader: Page): Promise<unknown> {
  const texts = await reader.locator('script[type="application/ld+json"]').allTextContents();
  const told = texts.map((text) => JSON.parse(text) as Record<string, unknown>);
  return told.find((one) => one["@type"] === "Organization");
}
