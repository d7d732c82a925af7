import { chromium, type Browser, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Lighthouse's mobile screen. */
const SCREEN = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/**
 * Slow 4G as Lighthouse applies it (`throttlingMethod: devtools`): 1.6 Mbit/s down, 0.75 up and 150 ms a
 * round trip, the round trips of a connection's setup being charged to every request.
 */
const NETWORK = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1024 * 1024 * 0.9) / 8,
};
/** How many times slower the processor of Lighthouse's phone is. */
export const PHONE_SLOWDOWN = 4;

export function openPhones(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page of a visitor who was never here; closing its context forgets all of it. */
export async function phonePage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ...SCREEN, locale: "vi-VN" });
  return context.newPage();
}

/** From now on the page has a slow line and a slow processor, or one that is so many times slower. */
export async function slowDown(page: Page, times = PHONE_SLOWDOWN): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: times });
}
