import { useLayoutEffect } from "react";

/** The list that was asked for last, and where in it the keyboard goes on: a page's own list gives way to the search, which has the same places. */
let awaited = { address: "", place: "" };

/** Form and products: every list has it, also one that needs no form. */
const LISTS = ".search-layout";
/** The count of products, which is there whatever else is not. */
const COUNT = ".search-results h2";
/** What leads to the same list, otherwise chosen. */
const CHOICES = "form a, .search-results :is([aria-label], [role=status]) a";

/**
 * Lets the keyboard go on where it was in the last list, wherever the browser has lost the place. Who went elsewhere before
 * the answer, or has gone on since, is left alone.
 *
 * @param address of the list that stands there
 */
export function useKeyboardPlace(address: string): void {
  // Before the next key can come.
  useLayoutEffect(() => {
    const lists = document.querySelector(LISTS);
    const follow = ({ target }: Event) => {
      const link = (target as Element).closest<HTMLAnchorElement>(CHOICES);
      if (link) goOnAt(link.href, link);
    };
    lists?.addEventListener("click", follow);
    return () => lists?.removeEventListener("click", follow);
  }, []);

  useLayoutEffect(() => {
    const { address: asked, place } = awaited;
    awaited = { address: "", place: "" };
    if (place === "" || !window.location.href.endsWith(asked)) return;
    for (const selector of [place, COUNT]) {
      if (document.activeElement !== document.body) return;
      document
        .querySelector<HTMLElement>(`${LISTS} :is(${selector})`)
        ?.focus({ preventScroll: true });
    }
  }, [address]);
}

/** Remembers what the keyboard is at for the list that comes. */
export function goOnAt(address: string, element: Element | null): void {
  awaited = { address, place: placeOf(element) };
}

/** Whether the form stands beside the products and is no sheet. */
export function isBeside(): boolean {
  return window.matchMedia("(min-width: 64rem)").matches;
}

/** A selector of the same place in another list; what opens the sheet stands for all of it, as it closes. */
function placeOf(element: Element | null): string {
  if (element?.closest("form") && !isBeside()) return ".search-results [popovertarget]";
  // Of the orders the one that was chosen is no link any more.
  if (element?.closest("nav")) return "nav [aria-current]";
  if (element instanceof HTMLAnchorElement) return `[href="${element.getAttribute("href") ?? ""}"]`;
  const { name, value, type } = element as HTMLInputElement;
  if (!name) return "[type=submit]";
  return /^(text|select)/.test(type) ? `[name=${name}]` : `[name=${name}][value="${value}"]`;
}
