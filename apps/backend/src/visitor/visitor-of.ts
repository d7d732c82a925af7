import { createHash, timingSafeEqual } from "node:crypto";
import type { MedusaRequest } from "@medusajs/framework/http";
import { visitorKey } from "./visitor-key";

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Whether a caller has the secret that only the storefront and the market share. */
export function isStorefront(secret: string | undefined): boolean {
  const { REVALIDATE_SECRET: shared } = process.env;
  return !!shared && secret !== undefined && timingSafeEqual(digest(secret), digest(shared));
}

/**
 * Under what the visitor behind a request is counted; null when nothing tells visitors apart. Only the
 * storefront, which proves itself by the secret that the two share, may name somebody else than the
 * caller; `X-Forwarded-For` is never read here.
 */
export function visitorOf(req: MedusaRequest): string | null {
  return isStorefront(req.get("x-storefront-secret"))
    ? visitorKey(req.get("x-visitor-address"))
    : visitorKey(req.socket.remoteAddress);
}
