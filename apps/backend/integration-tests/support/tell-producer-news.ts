import type { ExecArgs } from "@medusajs/framework/types";
import { tellProducerNews } from "../../src/buyer-accounts/tell-producer-news";

/** Tells news at each instant of NOWS; run by `medusa exec`. */
export default async function run({ container }: ExecArgs): Promise<void> {
  for (const now of (process.env.NOWS ?? "").split(",")) {
    await tellProducerNews(container, new Date(now));
  }
}
