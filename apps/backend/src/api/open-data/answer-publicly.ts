import type { MedusaResponse } from "@medusajs/framework/http";

/** What caches in between may do: keep an answer for a moment, or keep it but ask about it each time. */
const KEEPING = {
  a_moment: "public, max-age=30",
  ask_again: "public, max-age=0, must-revalidate",
};

/** Sends what is public and the same for everybody; errors never get these headers. */
export function answerPublicly(
  res: MedusaResponse,
  body: object,
  keeping: keyof typeof KEEPING = "a_moment",
): void {
  res.setHeader("Cache-Control", KEEPING[keeping]);
  res.setHeader("Access-Control-Allow-Origin", "*");
  res.json(body);
}
