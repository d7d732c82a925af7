/**
 * Pages that are the same for everybody: drawn ahead, and small. Of those that belong to one visitor only
 * the checkout: it is reached from the basket's page alone, and there each change of the basket is a server
 * action that sets cookies, for which the router forgets what it loaded. The others may be out of date by
 * the time of the click.
 */
const AHEAD = /^\/(?:(?:san-pham|nhom|xa|nha-san-xuat|chung-nhan)(?:\/[^/]+)?|thanh-toan)?$/;

/** The parts of a link that decide; every `<a href>` has them. */
export interface LinkParts {
  origin: string;
  pathname: string;
  search: string;
  target: string;
}

/** What to ask the router for before a link is followed; null where nothing is to be asked for. */
export function linkToPrefetch(link: LinkParts, here: Omit<LinkParts, "target">): string | null {
  if (link.origin !== here.origin || link.target !== "" || !AHEAD.test(link.pathname)) return null;
  if (link.pathname === here.pathname && link.search === here.search) return null;
  return `${link.pathname}${link.search}`;
}

/** The part of `navigator.connection` that says whether data is dear; not every browser has it. */
export interface Line {
  saveData?: boolean;
  /** "slow-2g", "2g", "3g" or "4g". */
  effectiveType?: string;
  /** A round trip in milliseconds. */
  rtt?: number;
}

/** How somebody shows that they mean to follow a link: its page is asked for this long before the click. */
export type Intent = "pressed" | "rested";

/**
 * The longest round trip, in milliseconds, at which a page asked for on an intent is there by the click. It
 * takes two of them; on a longer line the click would find the asking half done, and be slower for it.
 */
const LONGEST_MS: Record<Intent, number> = { pressed: 50, rested: 100 };

/** Of a line that the browser does not describe: only who rests on a link has the time. */
const ASSUMED_MS = 100;

/** Whether to load a page ahead; never where the visitor pays for each byte or the line is a 2G one. */
export function isWorthLoading(intent: Intent, line: Line | undefined): boolean {
  if (line?.saveData === true || (line?.effectiveType ?? "").endsWith("2g")) return false;
  return (line?.rtt ?? ASSUMED_MS) <= LONGEST_MS[intent];
}
