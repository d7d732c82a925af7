"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { opensHere } from "./opens-here";

/**
 * Opens the pages behind all `PageLink`s without loading this one's frame anew; a link is `aria-busy` while
 * its page is on its way. One listener for all links of all pages.
 */
export function FollowLinks() {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const followed = useRef<HTMLAnchorElement | null>(null);

  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !opensHere(event)) return;
      const link = event.target.closest<HTMLAnchorElement>("a[data-page]");
      if (link === null || link.target !== "") return;
      event.preventDefault();
      followed.current = link;
      startTransition(() => {
        router.push(link.href, { scroll: link.dataset.page !== "keep-scroll" });
      });
    };
    document.addEventListener("click", follow);
    return () => {
      document.removeEventListener("click", follow);
    };
  }, [router]);

  useEffect(() => {
    const link = followed.current;
    if (!pending || link === null) return;
    link.setAttribute("aria-busy", "true");
    return () => {
      link.removeAttribute("aria-busy");
    };
  }, [pending]);

  return null;
}
