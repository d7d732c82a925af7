import type { ExecArgs } from "@medusajs/framework/types";
import { watchTransfers } from "../../src/transfers/watch-transfers";

/** Looks after orders whose transfer is awaited, twice, at the instant NOW; run in the backend. */
export default async function watch({ container }: ExecArgs): Promise<void> {
  const now = new Date(process.env.NOW ?? "");
  await watchTransfers(container, now);
  await watchTransfers(container, now);
}
