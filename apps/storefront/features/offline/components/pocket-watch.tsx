"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState, type ReactNode } from "react";
import { leavingIn } from "@/features/account/leaving";
import { BASKET_COUNT_CHANGED } from "@/features/basket/announce-basket-count";
import type { PageMessage, PocketNews } from "../worker-message";

/** Who looks at a page for so long stays, in milliseconds; by then the line has nothing else to do. */
const STAYS = 10_000;

/**
 * Sets the service worker up once the page has loaded, tells it where the visitor is, that she stays there
 * and when the basket changed, and says what it has to say about what was done without a line. Without
 * service workers nothing of it happens and nothing is missing. Where somebody left an account it lets go of what this
 * device keeps of her.
 */
export function PocketWatch() {
  const path = usePathname();
  const [news, setNews] = useState<ReactNode>(null);
  useEffect(() => {
    const left = leavingIn(document.cookie);
    if (left !== null)
      void import("../forget-left")
        .then(({ forgetLeft }) => forgetLeft(left))
        // Tried again with the next page.
        .catch(() => undefined);
  }, [path]);
  useEffect(() => {
    const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (worker === undefined || process.env.NODE_ENV !== "production") return;
    let staying: ReturnType<typeof setTimeout> | undefined;
    const tell = (kind: PageMessage["kind"]) => {
      void worker
        .register("/sw.js", { updateViaCache: "none" })
        .then(() => worker.ready)
        .then(({ active }) => {
          active?.postMessage({ kind, path: location.pathname + location.search });
        })
        .catch(() => undefined);
    };
    const here = () => {
      tell("here");
      clearTimeout(staying);
      staying = setTimeout(tell, STAYS, "stays");
    };
    const basket = () => {
      tell("basket");
    };
    const hear = ({ data }: MessageEvent<PocketNews | null>) => {
      if (data === null) setNews(null);
      else
        void import("./pocket-news")
          .then(({ PocketNewsBar }) => {
            setNews(<PocketNewsBar news={data} />);
          })
          .catch(() => undefined);
    };
    if (document.readyState === "complete") here();
    else window.addEventListener("load", here, { once: true });
    window.addEventListener("online", here);
    window.addEventListener(BASKET_COUNT_CHANGED, basket);
    worker.addEventListener("message", hear);
    return () => {
      clearTimeout(staying);
      window.removeEventListener("load", here);
      window.removeEventListener("online", here);
      window.removeEventListener(BASKET_COUNT_CHANGED, basket);
      worker.removeEventListener("message", hear);
    };
  }, [path]);
  return news;
}
