import { useEffect } from "react";

/**
 * Has every link and form of the frame around load its page anew: what this page was allowed to load from another site,
 * and its leave to do so, stays behind with it.
 */
export function useWholeLinks(): void {
  useEffect(() => {
    const controller = new AbortController();
    const leaveWhole = (event: Event): void => {
      const { target } = event;
      if (target instanceof Element && target.closest("a[href], form[action]")) {
        event.stopPropagation();
      }
    };
    for (const kind of ["click", "submit"]) {
      // Before anybody in the page sees it; the browser follows the link or sends the form all the same.
      window.addEventListener(kind, leaveWhole, { capture: true, signal: controller.signal });
    }
    return () => {
      controller.abort();
    };
  }, []);
}
