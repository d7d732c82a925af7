"use client";

import { useEffect } from "react";

/**
 * Has React know the style sheets that came within the document. It looks for a sheet by its link alone, and a page
 * that is drawn when it is asked for names it so: a phone would load, once more, what it has.
 */
export function InlinedStyles() {
  useEffect(() => {
    for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-href]")) {
      const link = document.createElement("link");
      // First of all: a link that is disabled loads nothing.
      link.setAttribute("disabled", "");
      link.rel = "stylesheet";
      link.href = style.dataset.href ?? "";
      document.head.append(link);
    }
  }, []);
  return null;
}
