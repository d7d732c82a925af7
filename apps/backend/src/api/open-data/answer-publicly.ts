import type { MedusaResponse } from "@medusajs/framework/http";

/** Caches in between may keep an answer for a moment, not longer. */
const MAX_AGE_SECONDS = 30;

/** Sends what is public and the same for everybody; errors never get these headers. */
export function answerPublicly(res: MedusaResponse, body: object): void {
  res.setHeader("Cache-Control", `public, max-age=${MAX_AGE_SECONDS}`);
  res.setHeader("Access-Control-Allow-Origin", "*");
  res.json(body);
}
