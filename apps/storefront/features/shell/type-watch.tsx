"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** A page that began in the system's typeface keeps it; the next one is in the market's own, if it came. */
export function TypeWatch() {
  const path = usePathname();
  const begun = useRef(path);
  useEffect(() => {
    if (path === begun.current) return;
    const there = Array.from(document.fonts).every(({ status }) => status === "loaded");
    if (there) document.documentElement.classList.remove("system-type");
  }, [path]);
  return null;
}
