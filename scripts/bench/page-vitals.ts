import type { Browser } from "playwright-core";
import type { Promised, Reading } from "./measure";
import { phonePage, slowDown } from "./slow-phone";
import { summarise } from "./summarise";

/** How long nothing more may come before a page counts as whole. */
const QUIET_MS = 1_500;
const LOAD_LIMIT_MS = 90_000;
const CLS: Promised = { kind: "at most", value: 0 };

interface Vitals {
  /** When the largest thing was painted, in milliseconds. */
  lcp: number;
  /** Sum of all layout shifts. */
  cls: number;
}

declare global {
  interface Window {
    vitals: Vitals;
  }
}

/** Runs in the page before anything else. */
function watchVitals(): void {
  window.vitals = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.vitals.lcp = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) window.vitals.cls += shift.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

async function visit(browser: Browser, url: string): Promise<Vitals> {
  const page = await phonePage(browser);
  await slowDown(page);
  await page.addInitScript(watchVitals);
  await page.goto(url, { waitUntil: "networkidle", timeout: LOAD_LIMIT_MS });
  await page.waitForTimeout(QUIET_MS);
  const vitals = await page.evaluate(() => window.vitals);
  await page.context().close();
  return vitals;
}

/**
 * When the largest thing of each page is painted, and how far it shifts, for a first visit on a slow phone.
 *
 * @param pages paths with what is promised of the first, in milliseconds
 */
export async function pageVitals(
  browser: Browser,
  storefrontUrl: string,
  { pages, rounds }: { pages: ReadonlyMap<string, number>; rounds: number },
): Promise<Reading[]> {
  const visits = new Map([...pages.keys()].map((path) => [path, [] as Vitals[]]));
  // In turns, so that a busy moment of the machine falls on all pages alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const [path, seen] of visits) seen.push(await visit(browser, `${storefrontUrl}${path}`));
  }
  return [...visits].flatMap(([subject, seen]) => [
    summarise(
      { measure: "LCP", subject, unit: "ms" },
      seen.map(({ lcp }) => lcp),
      { kind: "at most", value: pages.get(subject) ?? 0 },
    ),
    summarise(
      { measure: "CLS", subject, unit: "shift" },
      seen.map(({ cls }) => cls),
      CLS,
    ),
  ]);
}
