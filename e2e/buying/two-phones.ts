import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser";
import { logIn } from "./seller";
import { EGGS } from "./shopper";

/** How large a phone's screen is, in CSS pixels. */
export const PHONE = { width: 360, height: 800 };

export interface TwoPhones {
  browser: Browser;
  /** The buyer's phone. */
  page: Page;
  /** The phone of the seller of the eggs, who is logged in. */
  door: Page;
}

/** A buyer and a seller, each with a phone of her own. The caller closes the browser. */
export async function openTwoPhones(): Promise<TwoPhones> {
  const browser = await openBrowser();
  try {
    const open = async () => (await browser.newContext({ viewport: PHONE })).newPage();
    const [page, door] = [await open(), await open()];
    await logIn(door, EGGS.seller);
    return { browser, page, door };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
