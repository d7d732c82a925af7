import type { Browser } from "playwright-core";
import type { Promised, Reading } from "./measure";
import { PHONE_SLOWDOWN, phonePage, slowDown } from "./slow-phone";
import { summarise } from "./summarise";

/** How long nothing more may come before a page counts as whole. */
const QUIET_MS = 1_500;
const LOAD_LIMIT_MS = 90_000;
const CLS: Promised = { kind: "at most", value: 0 };

/** A page that a stranger opens on a slow line. */
export interface FirstVisit {
  path: string;
  /** How many times slower the processor is: 1 for the line alone. */
  slowdown: number;
  /** When the largest thing is to be painted at the latest, in milliseconds; null where it is only told. */
  lcp: number | null;
}

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

async function visit(browser: Browser, url: string, slowdown: number): Promise<Vitals> {
  const page = await phonePage(browser);
  await slowDown(page, slowdown);
  await page.addInitScript(watchVitals);
  await page.goto(url, { waitUntil: "networkidle", timeout: LOAD_LIMIT_MS });
  await page.waitForTimeout(QUIET_MS);
  const vitals = await page.evaluate(() => window.vitals);
  await page.context().close();
  return vitals;
}

const subjectOf = ({ path, slowdown }: FirstVisit): string =>
  slowdown === PHONE_SLOWDOWN ? path : `${path}, slow line alone`;

/** When the largest thing of each page is painted, and how far it shifts, for a first visit on a slow phone. */
export async function pageVitals(
  browser: Browser,
  storefrontUrl: string,
  { visits, rounds }: { visits: readonly FirstVisit[]; rounds: number },
): Promise<Reading[]> {
  const seen = visits.map((first) => ({ first, vitals: [] as Vitals[] }));
  // In turns, so that a busy moment of the machine falls on all pages alike.
  for (let round = 0; round < rounds; round += 1) {
    for (const { first, vitals } of seen) {
      vitals.push(await visit(browser, `${storefrontUrl}${first.path}`, first.slowdown));
    }
  }
  return seen.flatMap(({ first, vitals }) => [
    summarise(
      { measure: "LCP", subject: subjectOf(first), unit: "ms" },
      vitals.map(({ lcp }) => lcp),
      first.lcp === null ? null : { kind: "at most", value: first.lcp },
    ),
    summarise(
      { measure: "CLS", subject: subjectOf(first), unit: "shift" },
      vitals.map(({ cls }) => cls),
      CLS,
    ),
  ]);
}
