"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { hideEndedStars } from "./hide-ended-stars";

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

function check(): void {
  const today = new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
  hideEndedStars(document.querySelectorAll<HTMLElement>("[data-star-until]"), today);
}

/**
 * The server never sends a star that ended. This is for pages that lay open or in the browser's back and
 * forward store over Việt Nam's midnight: their ended stars disappear at midnight and whenever shown again.
 */
export function StarWatch() {
  const path = usePathname();
  useEffect(() => {
    check();
    const untilMidnight = DAY_MS - ((Date.now() + VIETNAM_OFFSET_MS) % DAY_MS);
    const timer = setTimeout(check, untilMidnight + 50);
    window.addEventListener("pageshow", check);
    document.addEventListener("visibilitychange", check);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pageshow", check);
      document.removeEventListener("visibilitychange", check);
    };
  }, [path]);
  return null;
}
