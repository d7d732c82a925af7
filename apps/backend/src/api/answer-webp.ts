import type { MedusaResponse } from "@medusajs/framework/http";

/** Sends a picture that is for its reader alone; `name` is what it is saved under. */
export function answerWebp(res: MedusaResponse, bytes: Buffer, name = "quyet-dinh"): void {
  res.set({
    "content-type": "image/webp",
    "content-disposition": `inline; filename="${name}.webp"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  res.send(bytes);
}
