"use client";

import { useLayoutEffect } from "react";
import { SEARCH_BOX_ID } from "./search-box-id";

/**
 * Keeps what was searched for in the field at the top of the page, whose frame does not know the address.
 * It changes with the page, not a moment after it is seen.
 */
export function KeepQuery({ text }: { text: string }) {
  useLayoutEffect(() => {
    fill(text);
    return () => {
      fill("");
    };
  }, [text]);
  return null;
}

/** Not while somebody is writing there. */
function fill(text: string): void {
  const field = document.getElementById(SEARCH_BOX_ID);
  if (field instanceof HTMLInputElement && field !== document.activeElement) field.value = text;
}
