import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { formatInstant } from "@/lib/format-instant";
import { offline as messages } from "@/messages/vi/offline";

const STAR_UNTIL = /data-star-until="(\d{4}-\d{2}-\d{2})"/g;
const SKIP_LINK = /<body[^>]*>.*?<a href="#noi-dung".*?<\/a>/s;

interface KeptFacts {
  /** ISO instant at which the page came from the market. */
  keptAt: string;
  /** Why the kept page stands in for a fresh one. */
  reason: "offline" | "slow";
  /** Today in Việt Nam. */
  today: VietnamDay;
}

/**
 * A kept page as it may be shown: it says on top that it was kept and when, and stars whose last day is
 * over are hidden before anything is drawn, whatever day the page is from. What is added stands behind the
 * link that skips to the content, directly in the body, where hydration passes over what it does not know.
 */
export function markKept(html: string, { keptAt, reason, today }: KeptFacts): string {
  const note = messages[reason](formatInstant(keptAt));
  return html.replace(
    SKIP_LINK,
    (before) =>
      `${before}${hidingStyle(html, today)}<section aria-label="${messages.label}" class="border-b border-line bg-lantern-soft text-sm"><p class="container-page flex flex-wrap items-center gap-x-3 py-1"><span>${note}</span><a href="" class="inline-flex min-h-11 items-center font-semibold text-bay underline underline-offset-4">${messages.again}</a></p></section>`,
  );
}

function hidingStyle(html: string, today: VietnamDay): string {
  const ended = [...html.matchAll(STAR_UNTIL)]
    .flatMap(([, day]) => day ?? [])
    .filter((day) => day < today);
  const selectors = [...new Set(ended)].map((day) => `[data-star-until="${day}"]`);
  return selectors.length === 0 ? "" : `<style>${selectors.join()}{display:none!important}</style>`;
}
