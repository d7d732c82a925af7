import type { MedusaResponse } from "@medusajs/framework/http";

/** Sends a picture that is for its reader alone. */
export function answerWebp(res: MedusaResponse, bytes: Buffer): void {
  res.set({
    "content-type": "image/webp",
    "content-disposition": 'inline; filename="quyet-dinh.webp"',
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  res.send(bytes);
}
