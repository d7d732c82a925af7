"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/**
 * Sets the service worker up once the page has loaded, and tells it where the visitor is, so that it can
 * keep the page. Without service workers nothing happens and nothing is missing.
 */
export function PocketWatch() {
  const path = usePathname();
  useEffect(() => {
    const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (worker === undefined || process.env.NODE_ENV !== "production") return;
    const tell = async () => {
      await worker.register("/sw.js", { updateViaCache: "none" });
      const { active } = await worker.ready;
      active?.postMessage({ kind: "here", path: location.pathname + location.search });
    };
    const start = () => void tell().catch(() => undefined);
    if (document.readyState === "complete") start();
    else window.addEventListener("load", start, { once: true });
    return () => {
      window.removeEventListener("load", start);
    };
  }, [path]);
  return null;
}
