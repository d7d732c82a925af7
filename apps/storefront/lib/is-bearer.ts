import { createHash, timingSafeEqual } from "node:crypto";

/** True when the header is `Bearer <secret>`, compared in constant time. Without a secret nobody is let in. */
export function isBearer(header: string | null, secret: string | undefined): boolean {
  if (!secret || header === null) return false;
  return timingSafeEqual(digest(header), digest(`Bearer ${secret}`));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
