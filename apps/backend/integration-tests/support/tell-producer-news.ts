import type { ExecArgs } from "@medusajs/framework/types";
import { tellProducerNews } from "../../src/buyer-accounts/tell-producer-news";

/** A clock that shows one instant after the other, and the last one for ever. */
function clockOf(instants: string[]): () => Date {
  let looks = 0;
  return () => new Date(instants[Math.min(looks++, instants.length - 1)] ?? "");
}

/**
 * Tells news at each instant of NOWS; run in the backend. Of several with ">" between them, one run's clock shows one
 * after the other.
 */
export default async function run({ container }: ExecArgs): Promise<void> {
  for (const now of (process.env.NOWS ?? "").split(",")) {
    await tellProducerNews(container, clockOf(now.split(">")));
  }
}
